import type { ReactNode } from 'react';
import './banners.css';

type Said = {
  readonly icon: ReactNode;
  readonly words: string;
  readonly children: ReactNode;
  readonly look?: boolean;
};

/** One line above the screen that says what one must know, with what can be done about it. */
export function Banner({ icon, words, children, look = false }: Said) {
  return (
    <div className={look ? 'banner banner-look' : 'banner'} role="status">
      {icon}
      <p className="banner-words">{words}</p>
      {children}
    </div>
  );
}
