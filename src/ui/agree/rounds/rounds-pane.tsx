import { ActionIcon, Tooltip } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAgree } from '../agree.ts';
import { OpenRound } from './open-round.tsx';
import { useOpenRound } from './open-round-state.ts';
import { RoundEntry } from './round-entry.tsx';
import { WhoIsCompared } from './who-is-compared.tsx';

/** The rounds with how far each is; the one chosen is what figures and differences are read of. */
export function RoundsPane() {
  const { say } = useWords();
  const { access } = useProject();
  const { rounds, compared, codebook } = useAgree();
  const [, showForm] = useOpenRound();
  return (
    <nav className="rounds" aria-label={say('agree.rounds')}>
      <header className="rounds-head">
        <h2>{say('agree.rounds')}</h2>
        {access === 'write' && (
          <Tooltip label={say('agree.open-round')}>
            <ActionIcon size="sm" aria-label={say('agree.open-round')} onClick={() => showForm(true)}>
              <Plus size={15} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      <div className="rounds-list">
        {rounds.toReversed().map((round) => (
          <RoundEntry key={round.uuid} round={round} chosen={compared.round === round.title} />
        ))}
        <button
          type="button"
          className="round-pick"
          aria-current={compared.round === undefined}
          onClick={() => compared.read(undefined)}
        >
          <span className="round-title">{say('agree.today')}</span>
          <span className="muted">{say('agree.today-why', { version: codebook.version })}</span>
        </button>
      </div>
      <WhoIsCompared />
      <OpenRound />
    </nav>
  );
}
