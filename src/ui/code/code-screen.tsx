import type { Output } from '../../contract/method.ts';
import { BackButton } from '../behind/back-button.tsx';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { CoderChoice } from '../project/coder-picker.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { CodeDesk } from './code-desk.tsx';
import './code.css';
import './form.css';

/** A long list says how far it is once the hand rests: told after every choice, it would stand in the way of the next. */
function patience({ cases }: Output<'codings.progress'>): number {
  return cases.length > 1000 ? 1200 : 0;
}

/** Coding case by case, with the way back to the number that led here. */
export function CodeScreen() {
  return (
    <>
      <BarTools>
        <BackButton />
      </BarTools>
      <Coding />
    </>
  );
}

/** The cases, the case, the form. Who codes is said first. */
function Coding() {
  const { say } = useWords();
  const { handle } = useProject();
  const [coder] = useCoder();
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const by = coder === undefined ? {} : { coder };
  const progress = useAsk('codings.progress', { project: handle, ...by }, { patience }).data;
  if (codebook === undefined || progress === undefined) return null;
  if (progress.cases.length === 0) return <p className="code-empty muted">{say('code.no-cases')}</p>;
  if (coder === undefined)
    return (
      <div className="code-who">
        <h2>{say('coder.who')}</h2>
        <p className="muted">{say('code.who-why')}</p>
        <CoderChoice focused />
      </div>
    );
  return <CodeDesk key={coder} coder={coder} codebook={codebook} progress={progress} />;
}
