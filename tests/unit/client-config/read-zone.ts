/** A record of a zone file; names are absolute, without a dot at the end. */
export interface ZoneRecord {
  name: string;
  type: string;
  /** Fields of its data; a string of a TXT record is one, without its quotes. */
  data: string[];
}

/**
 * Reads a master file (RFC 1035, section 5), as far as ours need it: one record a line, with class, without lines that
 * go on. @throws Error for any other line
 */
export function readZone(text: string): ZoneRecord[] {
  let origin = '';
  return text.split('\n').flatMap((line, index): ZoneRecord[] => {
    const [first = '', ...fields] = line.match(/"(?:\\.|[^"\\])*"|;.*|[^\s;]+/gu) ?? [';'];
    if (first.startsWith(';')) return [];
    if (first === '$ORIGIN') origin = fields[0] ?? '';
    if (first.startsWith('$')) return [];
    const [recordClass, type = '', ...data] = fields;
    if (recordClass !== 'IN' || !/^[A-Z]+$/u.test(type) || data.length === 0)
      throw new Error(`line ${index + 1}: ${line}`);
    return [{ name: resolve(first, origin), type, data: data.map(unquote) }];
  });
}

function resolve(name: string, origin: string): string {
  const absolute = name === '@' ? origin : name.endsWith('.') ? name : `${name}.${origin}`;
  return absolute.replace(/\.$/u, '');
}

function unquote(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : field;
}
