import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { createFileTable } from '../../../src/labels/readers/files.ts';
import { listAndroid, listApple, readFolder } from '../../../src/labels/readers/folder.ts';
import { readOmni } from '../../../src/labels/readers/gecko.ts';
import { readMsgids } from '../../../src/labels/readers/gettext.ts';
import { readPak } from '../../../src/labels/readers/pak.ts';
import { createStringTable, createTextTable } from '../../../src/labels/readers/string-table.ts';

/** Writes files by their paths below a folder of this test, and returns the folder. */
function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = test.info().outputPath('files');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A compiled gettext catalog (one table of msgids, one of translations), as msgfmt writes it. */
function writeCatalog(msgids: readonly string[], isLittle: boolean): Uint8Array {
  const texts = msgids.map((text) => Buffer.from(`${text}\u0000`));
  const header = 28;
  const start = header + msgids.length * 16;
  const bytes = Buffer.concat([Buffer.alloc(start), ...texts]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const write = (offset: number, value: number) => view.setUint32(offset, value, isLittle);
  for (const [index, value] of [0x950412de, 0, msgids.length, header, header + msgids.length * 8].entries())
    write(index * 4, value);
  let offset = start;
  for (const [index, text] of texts.entries()) {
    for (const table of [header, header + msgids.length * 8]) {
      write(table + index * 8, text.length - 1);
      write(table + index * 8 + 4, offset);
    }
    offset += text.length;
  }
  return bytes;
}

/** A Chromium resource pack of version 5. */
function writePack(texts: readonly string[], version = 5): Uint8Array {
  const all = texts.map((text) => Buffer.from(text));
  const start = 12 + (texts.length + 1) * 6;
  const head = Buffer.alloc(start);
  head.writeUInt32LE(version, 0);
  head.writeUInt8(1, 4);
  head.writeUInt16LE(texts.length, 8);
  let offset = start;
  for (const [index, text] of [...all, Buffer.alloc(0)].entries()) {
    head.writeUInt16LE(index + 400, 12 + index * 6);
    head.writeUInt32LE(offset, 12 + index * 6 + 2);
    offset += text.length;
  }
  return Buffer.concat([head, ...all]);
}

const fluent = `# A comment
-brand-short-name = Testbird
hub-continue = Continue
hub-title = Set up { -brand-short-name }
    for your mail
cancel-button =
    .label = Cancel
    .accesskey = C
messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
add-account = Add { "{" }Account{ "}" }
`;

test('an archive of a Gecko program gives its Fluent, properties and DTD texts with the brand in place', () => {
  const archive = zipSync({
    'localization/en-US/hub.ftl': strToU8(fluent),
    'chrome/messenger.properties': strToU8(
      '# no\nloginFailed=Login to server %1$S \\\n  failed.\nquote = Don\\u2019t\n',
    ),
    'chrome/messenger.dtd': strToU8('<!ENTITY remove.label "Remove &amp; quit">\n'),
    'chrome/other.js': strToU8('hub-never = Never'),
  });
  const entries = readOmni([join(writeFiles({ 'omni.ja': archive }), 'omni.ja')]);
  expect(
    Object.groupBy(
      entries.map(([id, text]) => `${id}: ${text}`),
      () => 'all',
    ).all,
  ).toEqual([
    '-brand-short-name: Testbird',
    'hub-continue: Continue',
    'hub-title: Set up Testbird for your mail',
    'cancel-button.label: Cancel',
    'cancel-button.accesskey: C',
    'messages: … message',
    'messages: … messages',
    'add-account: Add {Account}',
    'loginFailed: Login to server %1$S failed.',
    'quote: Don’t',
    'remove.label: Remove & quit',
  ]);
});

test('a gettext catalog gives its msgids, without contexts and with plurals, in both byte orders', () => {
  for (const isLittle of [true, false]) {
    const catalog = writeCatalog(
      ['', '_Add account', 'menu\u0004Quit', '%d file\u0000%d files', 'Zoë'],
      isLittle,
    );
    expect(readMsgids(catalog).map(([, text]) => text)).toEqual([
      '_Add account',
      'Quit',
      '%d file',
      '%d files',
      'Zoë',
    ]);
  }
  expect(() => readMsgids(Buffer.from('not a catalog of any kind'))).toThrow('This is no gettext catalog.');
});

test('a resource pack gives its texts', () => {
  expect(readPak(writePack(['Settings', 'Zoë', '']))).toEqual(['Settings', 'Zoë', '']);
  expect(() => readPak(writePack(['x'], 4))).toThrow('version 4');
});

test('Android resources give strings, plurals and arrays by name, with escapes and marks taken out', () => {
  const xml = `<?xml version="1.0"?><resources xmlns:xliff="urn:x">
    <string name="title">Don\\'t <b>ask</b> &amp; go</string>
    <string name="greeting">Hello <xliff:g id="name">%1$s</xliff:g>\\u2026</string>
    <plurals name="files"><item quantity="one">%d file</item><item quantity="other">%d files</item></plurals>
    <string-array name="sizes"><item>Small</item></string-array></resources>`;
  expect(listAndroid(xml)).toEqual([
    ['title', "Don't ask & go"],
    ['greeting', 'Hello %1$s…'],
    ['files', '%d file'],
    ['files', '%d files'],
    ['sizes', 'Small'],
  ]);
});

test('Apple strings files give key and text', () => {
  expect(listApple('/* why */\n"tunnelAdd" = "Add \\"tunnel\\"";\n"x"="y";')).toEqual([
    ['tunnelAdd', 'Add "tunnel"'],
    ['x', 'y'],
  ]);
});

test('a folder of source code is read by the kinds of its files, translations left out, and as text', () => {
  const table = readFolder(
    writeFiles({
      'app/res/values/strings.xml': '<resources><string name="add">Add account</string></resources>',
      'app/res/values-de/strings.xml': '<resources><string name="later">Später</string></resources>',
      'src/main.c': 'puts("Enter a value");',
    }),
  );
  expect(table.find({ label: 'Add account', id: 'add' })).toBe('found');
  expect(table.find({ label: 'Add Account', id: 'add' })).toEqual({ changedTo: 'Add account' });
  expect(table.find({ label: 'Enter a value' })).toBe('found');
  expect(table.find({ label: 'Enter a number' })).toBe('gone');
  expect(table.propose('Später')).toEqual([]);
});

test('a text that lies in a program’s file is found by its pieces', () => {
  const folder = writeFiles({
    program: '\u0000\u0001The host %s can’t be found.\u0000',
    other: 'be found nowhere',
  });
  const table = createFileTable([join(folder, 'program'), join(folder, 'other')]);
  expect(table.find({ label: 'The host … can’t be found.' })).toBe('found');
  expect(table.find({ label: 'The host … found nowhere' })).toBe('gone');
  expect(table.find({ label: 'a.example: be found nowhere:', id: 'be found nowhere' })).toBe('found');
  expect(table.find({ label: 'It will be lost', id: 'be' })).toBe('gone');
});

test('a label is compared with the one text of its id', () => {
  const table = createStringTable([
    ['go', 'Go on'],
    ['hub-continue', 'Continue'],
    ['cancel-button.label', 'Cancel'],
  ]);
  expect(table.find({ label: 'Continue', id: 'hub-continue' })).toBe('found');
  expect(table.find({ label: 'Continue', id: 'go' })).toEqual({ changedTo: 'Go on' });
  expect(table.find({ label: 'Continue', id: 'hub-next' })).toBe('gone');
  expect(table.find({ label: 'Cancel', id: 'cancel-button' })).toBe('found');
  expect(table.find({ label: 'Cancel', id: 'dialogs.ftl#cancel-button.label' })).toBe('found');
  expect(table.find({ label: 'Continue' })).toBe('found');
  expect(table.propose('Continue')).toEqual([{ id: 'hub-continue', text: 'Continue' }]);
});

test('accelerators, tags, placeholders and the end of a menu make no difference, case does', () => {
  const table = createTextTable([
    '_Add account…',
    '&Save && quit',
    'Login to server %1$S with %s failed.',
    'Ho<b>st</b> _name:',
  ]);
  const found = ['Add account', 'Save & quit', 'Login to server … failed', 'Host name'];
  expect(found.map((label) => table.find({ label }))).toEqual(found.map(() => 'found'));
  for (const label of ['Add Account', 'Save', 'server … failed', 'Login']) {
    expect(table.find({ label }), label).toBe('gone');
  }
});

test('a text that is mostly a placeholder is not every label that ends like it', () => {
  expect(createTextTable(['%d minutes']).find({ label: 'It looks up for many minutes' })).toBe('gone');
});
