import type { ReactNode } from 'react';
import { letterId } from './letter-navigation';

export function LetterList({ letter, children }: { letter: string; children: ReactNode }) {
  return (
    <div
      data-part
      className="later grid gap-x-4 border-t border-line py-3 [--later:26rem] sm:grid-cols-[2rem_minmax(0,1fr)] sm:[--later:12rem]"
    >
      <h3 id={letterId(letter)} className="py-1.5 text-2xl text-accent">
        {letter}
      </h3>
      <ul className="grid content-start gap-x-4 wrap-anywhere min-[23rem]:grid-cols-2 sm:grid-cols-3 lg:grid-cols-4">
        {children}
      </ul>
    </div>
  );
}
