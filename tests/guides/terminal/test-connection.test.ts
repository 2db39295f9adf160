import { person } from '../room/names.ts';
import { expect, test } from './reader.ts';

test('the four commands show servers, certificates, sign-in and sending, and what is wrong', async ({
  room,
  reader,
  openGuide,
}) => {
  const guide = openGuide('openssl', 'openssl');
  const byHand = guide.section('Set it up by hand');
  const failures = guide.section('If it does not work');
  for (const number of [1, 2]) {
    const command = byHand.step(number).block().text;
    const { code, printed } = await reader.run(command);
    expect(code).toBe(0);
    expect(printed).toContain(byHand.label('Verification: OK'));
    // A computer that knows no authority sees every server as somebody else's.
    const untrusted = await reader.run(command.replace('-brief', '-brief -no-CAfile -no-CApath -no-CAstore'));
    expect(untrusted.code).not.toBe(0);
    expect(untrusted.printed).toContain(failures.label('certificate verify failed:').slice(0, -1));
  }

  const list = byHand.step(3).block().text;
  const listed = reader.open();
  await listed.enter(list);
  await listed.sees('Enter host password for user');
  await listed.enter(person.password);
  for (const folder of ['INBOX', 'Sent', 'Drafts']) await listed.sees(folder);
  const refused = reader.open();
  await refused.enter(list);
  await refused.sees('Enter host password for user');
  await refused.enter('wrong');
  await refused.sees(failures.label('Login denied:').slice(0, -1));

  const send = byHand.step(4).block().text;
  const sent = reader.open();
  await sent.enter(send);
  await sent.sees('Password:');
  await sent.enter(person.password);
  await sent.sees(/235 [\s\S]*250 2\.0\.0 Ok: queued/u);
  expect(sent.screen).not.toContain(person.password);
  await expect.poll(() => room.messages(person.address)).toHaveLength(1);
  expect(room.messages(person.address)[0]).toContain(
    `Subject: ${guide.section('Check that it works').value('test')} `,
  );
});
