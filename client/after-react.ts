import { hydrated } from './hydrated';

/*
 * Lets the scripts run that a page with React's runtime holds back (`scripts/postbuild/hold-modules.ts`),
 * in their order.
 */
await hydrated();
for (const held of document.querySelectorAll('script[type="module-after-react"]')) {
  const script = document.createElement('script');
  for (const { name, value } of held.attributes) script.setAttribute(name, value);
  script.type = 'module';
  script.async = false;
  document.head.append(script);
}
