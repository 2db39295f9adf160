import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readZone, type ZoneRecord } from '../../unit/client-config/read-zone.ts';

/** Numbers of record types (RFC 1035, RFC 2782, RFC 3596). */
const types: Readonly<Record<number, string>> = { 1: 'A', 5: 'CNAME', 16: 'TXT', 28: 'AAAA', 33: 'SRV' };
const headerBytes = 12;

/**
 * Serves zone files on a free UDP port of loopback, as a name server does (RFC 1035, section 4): it follows aliases
 * within them, and says of everything else that it doesn't exist.
 */
export async function startZoneServer(...zones: string[]): Promise<{ address: string; close: () => void }> {
  const records = zones.flatMap(readZone);
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => socket.send(answerQuery(query, records), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function answerQuery(query: Buffer, records: readonly ZoneRecord[]): Buffer {
  let end = headerBytes;
  const labels: string[] = [];
  for (let length = query[end] ?? 0; length > 0; length = query[end] ?? 0) {
    labels.push(query.toString('latin1', end + 1, end + 1 + length));
    end += 1 + length;
  }
  const name = labels.join('.').toLowerCase();
  const type = types[query.readUInt16BE(end + 1)] ?? '';
  const answers = findRecords(name, type, records);
  const exists = records.some((record) => record.name === name || record.name.endsWith(`.${name}`));
  const header = Buffer.alloc(headerBytes);
  query.copy(header, 0, 0, 2);
  // An authoritative answer, recursion desired and available; 3: no such name.
  header.writeUInt16BE(0x8580 | (exists ? 0 : 3), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(answers.length, 6);
  const question = query.subarray(headerBytes, end + 5);
  return Buffer.concat([header, question, ...answers.map(writeRecord)]);
}

function findRecords(name: string, type: string, records: readonly ZoneRecord[]): ZoneRecord[] {
  const own = records.filter((record) => record.name === name);
  const alias = own.find((record) => record.type === 'CNAME');
  if (!alias || type === 'CNAME') return own.filter((record) => record.type === type);
  return [alias, ...findRecords((alias.data[0] ?? '').replace(/\.$/u, ''), type, records)];
}

function writeRecord({ name, type, data }: ZoneRecord): Buffer {
  const number = Number(Object.entries(types).find(([, one]) => one === type)?.[0]);
  const body = writeData(type, data);
  const fields = Buffer.alloc(10);
  fields.writeUInt16BE(number, 0);
  fields.writeUInt16BE(1, 2);
  fields.writeUInt32BE(60, 4);
  fields.writeUInt16BE(body.length, 8);
  return Buffer.concat([writeName(name), fields, body]);
}

function writeData(type: string, data: readonly string[]): Buffer {
  if (type === 'A') return Buffer.from((data[0] ?? '').split('.').map(Number));
  if (type === 'TXT') return Buffer.concat(data.map(writeText));
  if (type === 'CNAME') return writeName(data[0] ?? '');
  const numbers = Buffer.alloc(6);
  data.slice(0, 3).forEach((value, index) => numbers.writeUInt16BE(Number(value), 2 * index));
  return Buffer.concat([numbers, writeName(data[3] ?? '')]);
}

function writeName(name: string): Buffer {
  const labels = name.split('.').filter(Boolean);
  return Buffer.concat([...labels.map(writeText), Buffer.from([0])]);
}

/** A length and so many characters: a label, or a string of a TXT record. */
function writeText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
}
