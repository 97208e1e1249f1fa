import { expect, it } from 'vitest';
import { together } from '../../../scripts/build/step';

it('waits for every step, and says all that went wrong', async () => {
  let ended = false;
  const slow = new Promise<void>((resolve) => {
    setTimeout(() => {
      ended = true;
      resolve();
    }, 20);
  });
  const work = together(
    Promise.reject(new Error('types: one is wrong')),
    slow,
    Promise.reject('a plain reason'),
  );
  await expect(work).rejects.toThrow('types: one is wrong\na plain reason');
  expect(ended).toBe(true);
  await expect(together(slow)).resolves.toBeUndefined();
});
