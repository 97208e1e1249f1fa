import clsx from 'clsx';
import { capitalized } from '@/lib/capitalized';
import { Control, type FieldSchema } from './control';
import { looks } from './looks';

interface FieldProps {
  /** Its dotted name in the front matter; `#` is the place in a list. */
  name: string;
  /** Precedes ids, of which the page has those of two forms. */
  prefix: string;
  schema: FieldSchema;
  required?: boolean;
}

/** The title of a field, or else its name as words: Rescheduled from. */
const labelOf = ({ name, schema }: Pick<FieldProps, 'name' | 'schema'>): string => {
  const words = name.replace(/^.*\./, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return schema.title ?? capitalized(words);
};

/** What the site can know better than any writer. */
const HIDDEN: ReadonlySet<string> = new Set(['uid']);

/** What is often needed though it may be left out, by group; all of other groups is shown. */
const OFTEN_NEEDED: Readonly<Record<string, readonly string[]>> = {
  '': ['timezone', 'registration'],
  registration: ['url', 'price', 'currency'],
};

const SHORT: ReadonlySet<string> = new Set(['price', 'currency', 'seats', 'part']);

function Simple({ name, prefix, schema, required }: FieldProps) {
  const id = `${prefix}-${name}`;
  const isSwitch = schema.type === 'boolean';
  const help = (
    <>
      <span id={`${id}-help`} className={clsx(looks.help, isSwitch && 'col-start-2')}>
        {schema.description}
      </span>
      <span id={`${id}-error`} className={clsx('text-sm text-on-red', isSwitch && 'col-start-2')} />
    </>
  );
  const label = (
    <label htmlFor={id} className="font-bold">
      {labelOf({ name, schema })}{' '}
      <span className={looks.help} hidden={!required} data-required>
        (required)
      </span>
    </label>
  );
  return (
    <div className={clsx(looks.field, isSwitch && 'grid-cols-[auto_1fr] gap-x-2.5')}>
      {isSwitch ? (
        <>
          <input
            id={id}
            name={name}
            type="checkbox"
            className="mt-1"
            defaultChecked={schema.default === true}
            data-default={String(schema.default ?? false)}
            aria-describedby={`${id}-help ${id}-error`}
          />
          {label}
        </>
      ) : (
        <>
          {label}
          <Control name={name} schema={schema} id={id} required={required} />
        </>
      )}
      {help}
    </div>
  );
}

/** The fields of an object; of one that may be left out, none is required. */
export function FieldGroup({
  name,
  prefix,
  schema,
  required: isNeeded,
  what,
}: FieldProps & { /** What has more fields than are often needed. */ what: string }) {
  const required = new Set(schema.required);
  const often = OFTEN_NEEDED[name];
  const fields = Object.entries(schema.properties ?? {}) as Array<[string, FieldSchema]>;
  const isFirst = (key: string) => !often || required.has(key) || often.includes(key);
  const shown = (first: boolean) =>
    fields
      .filter(([key]) => !HIDDEN.has(key) && isFirst(key) === first)
      .map(([key, value]) => (
        <div key={key} className={SHORT.has(key) ? undefined : 'min-w-0 sm:col-span-2'} data-field>
          <Field
            name={name ? `${name}.${key}` : key}
            prefix={prefix}
            schema={value}
            required={isNeeded && required.has(key)}
          />
        </div>
      ));
  const others = shown(false);
  return (
    <>
      <div className={looks.fields}>{shown(true)}</div>
      {others.length > 0 && (
        <details>
          <summary className={looks.summary}>More about the {what}</summary>
          <div className={looks.fields}>{others}</div>
        </details>
      )}
    </>
  );
}

function List({ name, prefix, schema }: FieldProps) {
  const label = labelOf({ name, schema });
  const item = label.toLowerCase().replace(/s$/, '');
  return (
    <fieldset className={looks.group} data-list={name}>
      <legend className={looks.groupTitle}>{label}</legend>
      {schema.description && <p className={looks.groupHelp}>{schema.description}</p>}
      <fieldset className={looks.group} data-prototype hidden disabled>
        <legend className={looks.groupTitle}>{capitalized(item)}</legend>
        <FieldGroup
          name={`${name}.#`}
          prefix={prefix}
          schema={schema.items as FieldSchema}
          what={item}
          required
        />
        <button type="button" className={looks.button} data-do="remove">
          Remove
        </button>
      </fieldset>
      <button type="button" className={looks.button} data-do="add">
        Add a {item}
      </button>
    </fieldset>
  );
}

function Field(props: FieldProps) {
  const { schema } = props;
  if (schema.type === 'array' && (schema.items as FieldSchema)?.type === 'object')
    return <List {...props} />;
  if (schema.type !== 'object') return <Simple {...props} />;
  const label = labelOf(props);
  return (
    <fieldset className={looks.group}>
      <legend className={looks.groupTitle}>{label}</legend>
      {schema.description && <p className={looks.groupHelp}>{schema.description}</p>}
      <FieldGroup {...props} what={label.toLowerCase()} />
    </fieldset>
  );
}
