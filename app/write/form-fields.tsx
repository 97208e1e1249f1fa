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

/** What most events need, though not all. */
const OFTEN_NEEDED: ReadonlySet<string> = new Set(['timezone', 'registration']);

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
      {labelOf({ name, schema })} {required && <span className={looks.help}>(required)</span>}
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
  only,
}: FieldProps & { only?: 'first' | 'others' }) {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}) as Array<[string, FieldSchema]>;
  const isFirst = (key: string) => required.has(key) || OFTEN_NEEDED.has(key);
  return fields
    .filter(([key]) => !HIDDEN.has(key))
    .filter(([key]) => only === undefined || isFirst(key) === (only === 'first'))
    .map(([key, value]) => (
      <Field
        key={key}
        name={name ? `${name}.${key}` : key}
        prefix={prefix}
        schema={value}
        required={isNeeded && required.has(key)}
      />
    ));
}

function List({ name, prefix, schema }: FieldProps) {
  const label = labelOf({ name, schema });
  return (
    <fieldset className={looks.group} data-list={name}>
      <legend className={looks.groupTitle}>{label}</legend>
      <p className={looks.groupHelp}>{schema.description}</p>
      <fieldset className={looks.group} data-prototype hidden disabled>
        <legend className={looks.groupTitle}>{label.replace(/s$/, '')}</legend>
        <FieldGroup
          name={`${name}.#`}
          prefix={prefix}
          schema={schema.items as FieldSchema}
          required
        />
        <button type="button" className={looks.button} data-do="remove">
          Remove
        </button>
      </fieldset>
      <button type="button" className={looks.button} data-do="add">
        Add to {label.toLowerCase()}
      </button>
    </fieldset>
  );
}

function Field(props: FieldProps) {
  const { schema } = props;
  if (schema.type === 'array' && (schema.items as FieldSchema)?.type === 'object')
    return <List {...props} />;
  if (schema.type !== 'object') return <Simple {...props} />;
  return (
    <fieldset className={looks.group}>
      <legend className={looks.groupTitle}>{labelOf(props)}</legend>
      <p className={looks.groupHelp}>{schema.description}</p>
      <FieldGroup {...props} />
    </fieldset>
  );
}
