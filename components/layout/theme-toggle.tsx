import { Icon } from '@/components/ui/icon';

/** The switch between light and dark; hidden where no script could make it work. */
export function ThemeToggle() {
  return (
    <theme-toggle class="needs-script">
      <button
        type="button"
        aria-label="Dark theme"
        className="grid size-11 cursor-pointer place-items-center rounded-full text-ink hover:bg-sunken max-[26rem]:size-9"
      >
        <Icon name="moon" className="size-5.5 dark:hidden" />
        <Icon name="sun" className="hidden size-5.5 dark:block" />
      </button>
    </theme-toggle>
  );
}
