import {
  type ComputedFields,
  defineDocumentType,
  defineNestedType,
  type FieldDefs,
  type NestedType,
} from 'contentlayer2/source-files';
import type { z } from 'zod';
import { capitalized } from '../../capitalized';

type FieldDef = Extract<FieldDefs, Record<string, unknown>>[string];

const nestedTypes = new Map<z.core.$ZodType, NestedType>();

function nestedType(schema: z.core.$ZodObject, name: string): NestedType {
  const known = nestedTypes.get(schema);
  if (known) return known;
  const type = defineNestedType(() => ({ name, fields: fieldsOf(schema) }));
  nestedTypes.set(schema, type);
  return type;
}

/** Contentlayer's definition of a value; `key` names nested types. */
function fieldOf(schema: z.core.$ZodType, key: string): FieldDef {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return { ...fieldOf(def.innerType, key), required: false };
    case 'default':
      return fieldOf(def.innerType, key);
    case 'pipe':
      return fieldOf(def.in, key);
    case 'union':
      return fieldOf(def.options[0] ?? schema, key);
    case 'enum':
      return { type: 'enum', options: Object.values(def.entries).map(String), required: true };
    case 'array': {
      const item = fieldOf(def.element, key.replace(/s$/, ''));
      const of = item.type === 'nested' ? item.of : { ...item, required: undefined };
      return { type: 'list', of, required: true } as FieldDef;
    }
    case 'object':
      return {
        type: 'nested',
        of: nestedType(schema as z.core.$ZodObject, capitalized(key)),
        required: true,
      };
    case 'string':
    case 'number':
    case 'boolean':
      return { type: def.type, required: true };
    default:
      throw new Error(`Contentlayer has no field for ${def.type}, the type of ${key}.`);
  }
}

function fieldsOf(schema: z.core.$ZodObject): Record<string, FieldDef> {
  const entries = Object.entries(schema._zod.def.shape);
  return Object.fromEntries(entries.map(([key, value]) => [key, fieldOf(value, key)]));
}

const computedFields: ComputedFields = {
  slug: {
    type: 'string',
    resolve: ({ _raw }) => _raw.sourceFileName.replace(/\.mdx$/, ''),
  },
  file: { type: 'string', resolve: ({ _raw }) => _raw.sourceFilePath },
};

/**
 * Contentlayer's definition of a kind of document, from its zod schema. Fields with a default are
 * required: documents are prepared with defaults filled in.
 */
export function documentType(name: string, folder: string, schema: z.core.$ZodObject) {
  return defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/**/*.mdx`,
    contentType: 'markdown',
    fields: fieldsOf(schema),
    computedFields,
  }));
}
