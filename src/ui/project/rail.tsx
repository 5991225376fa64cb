import { writeRoute } from '../app/route.ts';
import { screenIds, screenShortcut } from '../app/screen-ids.ts';
import { screens } from '../app/screens.tsx';
import { shortcutKeys } from '../commands/shortcut.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from './project.ts';

/** The way between the screens of a project. */
export function Rail({ screen }: { readonly screen: string }) {
  const { say } = useWords();
  const { file } = useProject();
  return (
    <nav className="rail" aria-label={say('frame.screens')}>
      <a className="rail-home" href={writeRoute({ place: 'start' })} aria-label={say('command.start')}>
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
          <path d="M7 9h6v6H7zM7 17h6v6H7zM15 9h10v6H15zM15 17h10v6H15z" fill="currentColor" />
        </svg>
      </a>
      {screenIds.map((id, index) => {
        const { icon: Icon, title } = screens[id];
        return (
          <a
            key={id}
            className="rail-item"
            href={writeRoute({ place: 'project', file, screen: id })}
            aria-current={id === screen ? 'page' : undefined}
            aria-keyshortcuts={screenShortcut(index)}
            title={`${say(title)} (${shortcutKeys(screenShortcut(index)).join(' ')})`}
          >
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
            <span>{say(title)}</span>
          </a>
        );
      })}
    </nav>
  );
}
