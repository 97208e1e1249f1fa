import { Notice } from '@/components/mdx/notice';
import { PullQuote } from '@/components/mdx/pull-quote';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { noticeTypes } from '@/lib/mdx/registry';

/** Blocks of texts, and what stands where a list is empty or something failed. */
export function Notes() {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div className="prose">
        {noticeTypes.map((type) => (
          <Notice key={type} type={type}>
            <p>
              A notice of the type {type}, with <a href="#notes">a link to this part</a>.
            </p>
          </Notice>
        ))}
      </div>
      <div className="grid content-start gap-8">
        <div className="prose">
          <PullQuote author="Somebody" context="on a day in May">
            <p>A statement that is set apart from the text around it.</p>
          </PullQuote>
        </div>
        <EmptyState title="Nothing is here yet">
          <p>What a list says when it has nothing to show, and where to look instead.</p>
        </EmptyState>
        <p role="status" className="rounded-md bg-tint-red px-4 py-3 text-on-red">
          The list could not be loaded. Check your connection and try again.
        </p>
        <Facts
          facts={[
            { term: 'A fact', value: 'What it is' },
            { term: 'A number', value: '12,345' },
          ]}
        />
      </div>
    </div>
  );
}
