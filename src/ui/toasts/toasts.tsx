import { ActionIcon, Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useWords } from '../language/use-words.ts';
import { keysToScreen } from '../parts/use-arrival.ts';
import { dismiss, type Toast, useToasts } from './toast-store.ts';
import './toasts.css';

const mostProblems = 5;

/** What was done and what went wrong, under the status line; heard by screen readers as it comes. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { say, told } = useWords();
  const putAway = (): void => {
    dismiss(toast.id);
    keysToScreen();
  };
  return (
    <div className={`toast toast-${toast.kind}`} role={toast.kind === 'error' ? 'alert' : 'status'}>
      {toast.kind === 'done' ? <Done text={told(toast.text)} /> : <Failure error={toast.error} />}
      {toast.kind === 'done' && toast.action !== undefined && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            putAway();
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <ActionIcon size="sm" aria-label={say('frame.dismiss')} onClick={putAway}>
        <X size={14} />
      </ActionIcon>
    </div>
  );
}

/** A title may be of any length: all of it is in the history. */
function Done({ text }: { readonly text: string }) {
  return (
    <p className="toast-done-text" title={text}>
      {text}
    </p>
  );
}

function Failure({ error }: { readonly error: Extract<Toast, { kind: 'error' }>['error'] }) {
  const { say, told } = useWords();
  const problems = error.details?.problems ?? [];
  return (
    <div>
      <p>{told(error.message)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, mostProblems).map(({ message }) => (
            <li key={message}>{told(message)}</li>
          ))}
          {problems.length > mostProblems && <li>{say('frame.more', { count: problems.length - mostProblems })}</li>}
        </ul>
      )}
    </div>
  );
}
