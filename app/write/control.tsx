import clsx from 'clsx';
import type { z } from 'zod';
import { Select } from '@/components/ui/select';
import { labelOf } from '@/lib/capitalized';
import { looks } from './looks';

/** A field as JSON Schema describes it (draft 2020-12), made from the schema of its document. */
export type FieldSchema = z.core.JSONSchema.BaseSchema;

const DATES = /^(?:date|updated|announced)$|\.date$/;

/** Fields that hold a day, and often its time. */
const MOMENTS = /(?:^|\.)(?:start|end|opens|closes|at|from|to|rescheduledFrom)$/;

/** The control of a field that has one value, or a list of words. */
export function Control({
  name,
  schema,
  id,
  required,
}: {
  /** Its dotted name in the front matter. */
  name: string;
  schema: FieldSchema;
  id: string;
  required?: boolean;
}) {
  const common = {
    id,
    name,
    className: looks.control,
    'aria-describedby': `${id}-help ${id}-error`,
    'aria-required': required,
  };
  if (schema.enum) {
    const usual = schema.default as string | undefined;
    const others = schema.enum.map(String).filter((value) => value !== usual);
    return (
      <Select {...common} defaultValue="">
        <option value="">{usual ? labelOf(usual) : 'Choose'}</option>
        {others.map((value) => (
          <option key={value} value={value}>
            {/* Licenses are written as they are. */}
            {/^[a-z]/.test(value) ? labelOf(value) : value}
          </option>
        ))}
      </Select>
    );
  }
  if (name === 'description') {
    return (
      <textarea
        {...common}
        className={clsx(looks.control, '[field-sizing:content] min-h-24')}
        data-kind="text"
      />
    );
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return <input {...common} type="number" min={0} step="any" data-kind="number" />;
  }
  if (MOMENTS.test(name)) {
    return (
      <span className="flex flex-wrap gap-3 *:min-w-0 *:flex-1 *:basis-36">
        <input {...common} type="date" data-kind="text" />
        <input
          type="time"
          aria-label="Time"
          aria-describedby={common['aria-describedby']}
          className={looks.control}
        />
      </span>
    );
  }
  const list = name.endsWith('timezone') ? 'time-zones' : undefined;
  const kind = schema.type === 'array' ? 'list' : 'text';
  const type = DATES.test(name) ? 'date' : 'text';
  return <input {...common} type={type} data-kind={kind} list={list} />;
}
