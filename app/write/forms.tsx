import * as z from 'zod';
import { documentKinds } from '@/lib/content/schema';
import type { FieldSchema } from './control';
import { FieldGroup } from './form-fields';

const kinds = ['post', 'event'] as const;

/** A form for the front matter of each kind of text, made from its schema. */
export function Forms() {
  return kinds.map((kind) => {
    const schema = z.toJSONSchema(documentKinds[kind].schema, { io: 'input' }) as FieldSchema;
    const group = { name: '', prefix: kind, schema, required: true };
    return (
      <form
        key={kind}
        data-kind={kind}
        aria-label={`Facts about the ${kind}`}
        hidden={kind !== 'post'}
        autoComplete="off"
      >
        <FieldGroup {...group} what={kind} />
      </form>
    );
  });
}
