import { readYaml, type YamlSource } from '../content/yaml';
import type { ContentFile } from '../files';

/** A file of `content/data` as YAML; undefined where it is not among the files. */
export function yamlOf(files: readonly ContentFile[], name: string): YamlSource | undefined {
  const found = files.find(({ file }) => file === `data/${name}`);
  return found && readYaml(found.text);
}
