import { SingleBar } from 'cli-progress';

/** A progress bar, which only a terminal shows. */
export const progressBar = (name: string): SingleBar | undefined =>
  process.stdout.isTTY
    ? new SingleBar({
        format: `  ${name} {bar} {value}/{total}`,
        clearOnComplete: true,
        hideCursor: true,
      })
    : undefined;
