import { CopyText } from '@/components/ui/copy-text';

export function InstallCommands({
  commands,
  documentation,
  repository,
}: {
  commands: ReadonlyArray<{ label: string; text: string }>;
  documentation?: string;
  repository?: string;
}) {
  const place = documentation ?? repository;
  if (commands.length === 0 && !place) return null;
  return (
    <section aria-labelledby="install" className="min-w-0">
      <h2 id="install" className="text-2xl">
        Install it
      </h2>
      <div className="mt-3 grid min-w-0 gap-3">
        {commands.map((command) => (
          <CopyText key={command.label} {...command} />
        ))}
        {commands.length === 0 && place && (
          <p>
            To install it, see{' '}
            <a href={place} className="font-bold text-brand">
              its {documentation ? 'documentation' : 'repository'}
            </a>
            .
          </p>
        )}
      </div>
    </section>
  );
}
