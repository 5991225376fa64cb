import { ActionIcon, Button } from '@mantine/core';
import { BookOpen, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { momentText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { Banner } from './banner.tsx';
import { LostBanner } from './lost-banner.tsx';
import { useProject } from './project.ts';
import './banners.css';

/** What one must know of the project before working in it, above every screen of it. */
export function Banners() {
  const { access, damage, warnings } = useProject();
  return (
    <div className="banners">
      <LostBanner />
      {damage !== undefined && <Damage />}
      {damage === undefined && access === 'read' && <ForReading />}
      {warnings.map((warning) => (
        <Warning key={warning} text={warning} />
      ))}
    </div>
  );
}

function Damage() {
  const { say, told, language } = useWords();
  const { damage, openAgain } = useProject();
  if (damage === undefined) return null;
  const { backup, losses, message } = damage;
  return (
    <div className="banner banner-look" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div className="banner-words">
        <p>
          <strong>{say('damage.is')}</strong> {say(backup === undefined ? 'damage.no-backup' : 'damage.saved')}
        </p>
        <details>
          <summary>{say('damage.what')}</summary>
          <p>{told(message)}</p>
          <ul>
            {losses.map((loss) => (
              <li key={loss}>{told(loss)}</li>
            ))}
          </ul>
        </details>
      </div>
      {backup !== undefined && (
        <Button onClick={() => openAgain({ access: 'write', restore: backup.path })}>
          {say('damage.restore', { time: momentText(backup.at, language) })}
        </Button>
      )}
    </div>
  );
}

function ForReading() {
  const { say } = useWords();
  const { openAgain } = useProject();
  return (
    <Banner icon={<BookOpen size={16} aria-hidden="true" />} words={say('reading.is')}>
      <Button variant="default" onClick={() => openAgain({ access: 'write' })}>
        {say('reading.write')}
      </Button>
    </Banner>
  );
}

function Warning({ text }: { readonly text: string }) {
  const { say, told } = useWords();
  const [away, setAway] = useState(false);
  if (away) return null;
  return (
    <Banner look icon={<TriangleAlert size={16} aria-hidden="true" />} words={told(text)}>
      <ActionIcon aria-label={say('frame.dismiss')} onClick={() => setAway(true)}>
        <X size={14} />
      </ActionIcon>
    </Banner>
  );
}
