import { describe, expect, it } from 'vitest';
import { ruleIssue, startsOf } from '@/lib/events/repeat';
import { parseRule } from '@/lib/events/rule';

const series = { start: '2026-10-20T10:00', timezone: 'America/Denver' };

/** A check must answer at once, whatever a rule says. */
const LIMIT = 10_000;

describe('a rule that RFC 5545, 3.3.10, does not allow', () => {
  it.each([
    ['FREQ=WEEKLY;INTERVAL=-1;BYDAY=TU', /INTERVAL, -1, is not a whole number from 1/],
    ['FREQ=WEEKLY;INTERVAL=0', /INTERVAL, 0,/],
    ['FREQ=WEEKLY;INTERVAL=0.5', /INTERVAL, 0\.5,/],
    ['FREQ=WEEKLY;INTERVAL=abc', /INTERVAL, ABC,/],
    ['FREQ=WEEKLY;INTERVAL=999999999', /INTERVAL, 999999999,/],
    ['FREQ=WEEKLY;COUNT=-3', /COUNT, -3,/],
    ['FREQ=WEEKLY;COUNT=0', /COUNT, 0,/],
    ['FREQ=WEEKLY;COUNT=1e3', /COUNT, 1E3,/],
    ['FREQ=WEEKLY;BYDAY=XX', /BYDAY has "XX"/],
    ['FREQ=WEEKLY;BYDAY=TU,', /BYDAY has ""/],
    ['FREQ=WEEKLY;BYDAY=1TU', /BYDAY has "1TU", but FREQ=WEEKLY/],
    ['FREQ=MONTHLY;BYDAY=0TU', /BYDAY has "0TU"/],
    ['FREQ=MONTHLY;BYDAY=54TU', /BYDAY has "54TU"/],
    ['FREQ=YEARLY;BYWEEKNO=43;BYDAY=1TU', /BYDAY has "1TU" together with BYWEEKNO/],
    ['FREQ=WEEKLY;BYMONTHDAY=20', /BYMONTHDAY, which FREQ=WEEKLY cannot have/],
    ['FREQ=MONTHLY;BYYEARDAY=293', /BYYEARDAY, which FREQ=MONTHLY/],
    ['FREQ=MONTHLY;BYWEEKNO=43', /BYWEEKNO, which FREQ=MONTHLY/],
    ['FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY has "32"/],
    ['FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY has "0"/],
    ['FREQ=YEARLY;BYMONTH=13', /BYMONTH has "13"/],
    ['FREQ=YEARLY;BYMONTH=-1', /BYMONTH has "-1"/],
    ['FREQ=YEARLY;BYYEARDAY=367', /BYYEARDAY has "367"/],
    ['FREQ=YEARLY;BYWEEKNO=54', /BYWEEKNO has "54"/],
    ['FREQ=DAILY;BYHOUR=24', /BYHOUR has "24"/],
    ['FREQ=DAILY;BYMINUTE=60', /BYMINUTE has "60"/],
    ['FREQ=DAILY;BYSECOND=30', /BYSECOND/],
    ['FREQ=DAILY;BYSETPOS=1', /BYSETPOS without another BY part/],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=0', /BYSETPOS has "0"/],
    ['FREQ=WEEKLY;WKST=XX', /WKST, XX,/],
    ['FREQ=WEEKLY;FREQ=DAILY', /FREQ twice/],
    ['FREQ=WEEKLY;TZID=America/Denver', /TZID, which is the field `timezone`/],
    ['FREQ=WEEKLY;COLOR=RED', /"COLOR=RED" is not a part of a rule/],
    ['FREQ=WEEKLY;COUNT', /"COUNT" is not a part/],
    ['FREQ=WEEKLY;', /"" is not a part/],
    ['FREQ=WEEKLY;UNTIL=20261331', /UNTIL, 20261331, is not a date/],
    ['FREQ=WEEKLY;UNTIL=20270101T250000Z', /UNTIL/],
    ['FREQ=SECONDLY', /FREQ is none of/],
    ['', /FREQ is none of/],
    ['FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40', /more than 24 starts a day/],
  ])('is refused: %s', (repeat, message) => {
    const started = performance.now();
    expect(ruleIssue({ ...series, repeat })).toMatch(message);
    expect(performance.now() - started).toBeLessThan(LIMIT);
  });

  it.each([
    ['FREQ=DAILY;BYHOUR=10', /BYHOUR, but `start` has no time/],
    ['FREQ=DAILY;UNTIL=20261031T100000Z', /UNTIL, 20261031T100000Z, has a time/],
  ])('is refused for whole days: %s', (repeat, message) => {
    expect(ruleIssue({ start: '2026-10-20', repeat })).toMatch(message);
  });
});

describe('a rule without a date', () => {
  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=1000',
    'FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=20',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=300',
  ])('is found out in time: %s', (repeat) => {
    const started = performance.now();
    expect(ruleIssue({ ...series, repeat })).toBe('it gives no date at all');
    expect(performance.now() - started).toBeLessThan(LIMIT);
  });

  it('ends the dates of a series all the same', () => {
    const rare = { start: '2024-02-29', repeat: 'FREQ=YEARLY;INTERVAL=1000', except: [] };
    expect(startsOf(rare, '2030-01-01', '2026-01-01')).toEqual(['2024-02-29', '3024-02-29']);
  });
});

// RFC 5545, 3.8.5.3, in the order of its examples.
describe('the examples of the standard', () => {
  const at = (rule: string, start = '1997-09-02') =>
    startsOf(
      { start: `${start}T09:00`, timezone: 'America/New_York', repeat: rule, except: [] },
      '2099-01-01',
    ).map((moment) => moment.slice(0, 10));

  it.each<[rule: string, start: string | undefined, dates: string[]]>([
    [
      'FREQ=DAILY;INTERVAL=10;COUNT=5',
      undefined,
      ['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH',
      undefined,
      ['1997-09-02', '1997-09-04', '1997-09-16', '1997-09-18'],
    ],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05', ['1997-09-05', '1997-10-03', '1997-11-07']],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', ['1997-09-22', '1997-10-20', '1997-11-17']],
    [
      'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3',
      '1997-09-28',
      ['1997-09-28', '1997-10-29', '1997-11-28'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
      '1997-01-01',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01'],
    ],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3',
      '1997-05-12',
      ['1997-05-12', '1998-05-11', '1999-05-17'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=3',
      '1998-02-13',
      ['1998-02-13', '1998-03-13', '1998-11-13'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
      '1996-11-05',
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '1997-09-04',
      ['1997-09-04', '1997-10-07', '1997-11-06'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      '2007-01-15',
      ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    ],
  ])('%s', (rule, start, dates) => expect(at(rule, start)).toEqual(dates));
});

describe('parseRule', () => {
  it('normalizes case, spaces and the name of the property', () => {
    expect(parseRule('rrule: freq=weekly; byday=tu ;count=2', series.start)).toEqual({
      frequency: 'WEEKLY',
      text: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2',
      ends: true,
    });
  });

  it('names the day of rules that skip months or years without it', () => {
    expect(parseRule('FREQ=YEARLY', '2024-02-29').text).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
    expect(parseRule('FREQ=MONTHLY', '2026-01-31').text).toBe('FREQ=MONTHLY;BYMONTHDAY=31');
    expect(parseRule('FREQ=MONTHLY', '2026-01-28').text).toBe('FREQ=MONTHLY');
  });
});
