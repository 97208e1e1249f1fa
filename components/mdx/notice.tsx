import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import type { noticeTypes } from '@/lib/mdx/registry';

type NoticeType = (typeof noticeTypes)[number];

const looks: Record<NoticeType, { icon: IconName; name: string; colors: string }> = {
  info: { icon: 'info', name: 'Note', colors: 'bg-tint-purple text-on-purple' },
  success: { icon: 'success', name: 'Tip', colors: 'bg-tint-teal text-on-teal' },
  warning: { icon: 'warning', name: 'Take care', colors: 'bg-tint-straw text-on-straw' },
  danger: { icon: 'danger', name: 'Warning', colors: 'bg-tint-red text-on-red' },
  quote: { icon: 'quote', name: 'In their words', colors: 'bg-tint-rose text-on-rose' },
};

/** A callout. Its type is in words as well as in color. */
export function Notice({
  type = 'info',
  title,
  children,
}: {
  type?: NoticeType;
  title?: string;
  children: ReactNode;
}) {
  const { icon, name, colors } = looks[type];
  return (
    <div role="note" className="my-8 overflow-hidden rounded-md border border-line bg-surface">
      <p className={clsx('not-prose flex items-center gap-2 px-5 py-2.5 font-bold', colors)}>
        <Icon name={icon} />
        {title ?? name}
      </p>
      <div className="px-5 py-4 [&>:first-child]:mt-0 [&>:last-child]:mb-0">{children}</div>
    </div>
  );
}
