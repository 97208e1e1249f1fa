/*
 * Runs before every script of this folder. React expects an interactive page as the server sent it,
 * and would render it again if a script had changed it: wait until React has taken it over.
 */
const { dataset } = document.documentElement;
if ('interactive' in dataset && !('hydrated' in dataset)) {
  await new Promise((resolve) => document.addEventListener('hydrated', resolve, { once: true }));
}

export {};
