import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { newFolder, runImport } from './run';

/** Imports an event with a time and this zone. */
async function importEvent(zone: string) {
  const from = newFolder();
  mkdirSync(join(from, '_posts'));
  writeFileSync(join(from, '_config.yml'), 'title: Old\n');
  const fields = [
    'title: A sprint',
    'event:',
    '  start_date: "2024-05-01 10:00"',
    '  end_date: "2024-05-01 12:00"',
    `  timezone: ${JSON.stringify(zone)}`,
  ];
  const text = `---\n${fields.join('\n')}\n---\n\nText.\n`;
  writeFileSync(join(from, '_posts', '2024-01-02-a-sprint.md'), text);
  const { read, report, to } = await runImport(from);
  const problems = checkContent(to).problems.filter(({ field }) => field === 'timezone');
  return { event: read('events/a-sprint.mdx'), report, problems };
}

describe('the time zone of an event', () => {
  it.each(['America/Denver', 'Europe/Berlin', 'UTC'])('is kept: %s', async (zone) => {
    const { event, problems } = await importEvent(zone);
    expect(event).toContain(`start: 2024-05-01T10:00\nend: 2024-05-01T12:00\ntimezone: ${zone}\n`);
    expect(problems).toEqual([]);
  });

  it.each([
    ['EST', 'such as timezone: America/New_York'],
    ['Etc/GMT+5', 'such as timezone: America/New_York'],
    ['UTC-5', 'such as timezone: America/New_York'],
    ['UTC+01:00', 'such as timezone: Europe/Berlin'],
    ['Denver', 'Write timezone: America/Denver'],
    ['../../etc/passwd', 'is not a time zone'],
    ['constructor', 'is not a time zone'],
  ])(
    'is left out with its time and a fix where the check would refuse it: %s',
    async (zone, fix) => {
      const { event, report, problems } = await importEvent(zone);
      expect(event).toContain('start: 2024-05-01\nend: 2024-05-01\n');
      expect(event).not.toContain('timezone');
      expect(problems).toEqual([]);
      expect(report).toContain(fix);
      expect(report).toContain('the event is one of whole days');
    },
  );
});

describe('the days of an event', () => {
  it.each([
    ['dateStart', 'dateEnd'],
    ['date_start', 'date_end'],
    ['startDate', 'endDate'],
    ['start_time', 'end_time'],
  ])('are read from %s and %s', async (start, end) => {
    const from = newFolder();
    mkdirSync(join(from, 'content/events'), { recursive: true });
    writeFileSync(join(from, 'hugo.toml'), 'title = "Old"\n');
    const fields = `title: A sprint\n${start}: '2024-05-01T8:00:00'\n${end}: 2024-05-03T18:00:00\ndate: 2024-05-03\ntimezone: UTC`;
    writeFileSync(join(from, 'content/events/sprint.md'), `---\n${fields}\n---\n\nText.\n`);
    const { read } = await runImport(from);
    expect(read('events/sprint.mdx')).toContain(
      'start: 2024-05-01T08:00\nend: 2024-05-03T18:00\ntimezone: UTC\n',
    );
  });
});
