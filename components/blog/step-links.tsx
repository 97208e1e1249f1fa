import { Icon } from '@/components/ui/icon';
import type { TextLanguage } from '@/lib/blog/language';

/** The post to go on with, before or after the present one. */
export interface Step {
  label: string;
  title: string;
  href: string;
  language: TextLanguage;
}

function StepLink({ step, forward }: { step: Step; forward: boolean }) {
  return (
    <a
      href={step.href}
      className={`group flex h-full flex-col gap-1 rounded-md border border-line bg-surface p-5 no-underline hover:shadow-card ${forward ? 'items-end text-right' : ''}`}
    >
      <span className="flex items-center gap-1.5 text-sm text-ink-soft">
        {!forward && <Icon name="arrow-left" />}
        {step.label}
        {forward && <Icon name="arrow-right" />}
      </span>
      <span
        {...step.language}
        className="font-display font-semibold text-ink group-hover:underline"
      >
        {step.title}
      </span>
    </a>
  );
}

/** Ways on from a page, back to the left and forth to the right; one alone takes the whole width. */
export function StepLinks({ label, back, forth }: { label: string; back?: Step; forth?: Step }) {
  if (!back && !forth) return null;
  return (
    <nav aria-label={label} className="grid gap-4 has-[a+a]:sm:grid-cols-2 print:hidden">
      {back && <StepLink step={back} forward={false} />}
      {forth && <StepLink step={forth} forward />}
    </nav>
  );
}
