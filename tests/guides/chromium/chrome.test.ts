import { addresses, person, providerHosts, siteHosts } from '../room/names.ts';
import { startChromium } from '../support/chromium.ts';
import type { Guide } from '../support/guide.ts';
import type { Room } from '../support/room.ts';
import { expect, test } from '../support/test.ts';

const [firstSite, secondSite] = siteHosts;

test.afterEach(({ room }) => room.start('proxy'));

test('Chromium goes through the proxy of the option, and nowhere when it is dead', async ({
  openGuide,
  home,
  evidence,
  room,
}) => {
  const guide = openGuide('Chromium', 'chromium');
  leaveOutOtherSystems(guide);
  const command = guide.section('Set it up by hand').block('google-chrome').text;
  const { page, asked, quit } = await startChromium(
    command,
    { home, evidence, authority: room.authority },
    person,
  );
  try {
    await page.goto(`https://${firstSite}/`);
    await expect(page).toHaveTitle(firstSite);
    const [proxy] = asked;
    expect(guide.section('Check that it works').labels().join('\n')).toContain(
      `The proxy ${proxy?.split(' ')[0] ?? ''} `,
    );
    expect(room.visitors(firstSite)).toEqual([addresses.sites]);

    await room.stop('proxy');
    const message = guide.section('If it does not work').label('ERR_PROXY_CONNECTION_FAILED');
    await expect(page.goto(`https://${secondSite}/`)).rejects.toThrow(message);
    // Whatever it wants of its maker meanwhile.
    await page.waitForTimeout(4000);
    expectNothingAround(room);
  } finally {
    await quit();
  }
});

test('Chromium takes the script, and says so when the proxy is dead', async ({
  openGuide,
  home,
  evidence,
  room,
}) => {
  const guide = openGuide('Chromium', 'chromium');
  const byHand = guide.section('Set it up by hand');
  const address = guide.section('Set it up automatically').block().text;
  const option = byHand.value(`--proxy-pac-url=${address}`);
  const command = byHand.block('google-chrome').text.replace(/--proxy-server=\S+/u, option);
  const { page, quit } = await startChromium(command, { home, evidence, authority: room.authority }, person);
  try {
    await page.goto(`https://${firstSite}/`);
    await expect(page).toHaveTitle(firstSite);
    expect(room.visitors(firstSite)).toEqual([addresses.sites]);
    await room.stop('proxy');
    await expect(page.goto(`https://${secondSite}/`)).rejects.toThrow('ERR_PROXY_CONNECTION_FAILED');
    expect(room.directVisits()).toEqual([]);
  } finally {
    await quit();
  }
});

/** What this computer can't run; the head of the guide says so. */
function leaveOutOtherSystems(guide: Guide): void {
  guide.section('Windows 11').notRun();
  guide.section('macOS').notRun();
  guide.section('Set it up by hand').notRun('"C:');
  guide.section('Set it up by hand').notRun('open -na');
}

function expectNothingAround(room: Room): void {
  expect(room.directVisits()).toEqual([]);
  expect(room.names().filter(({ name }) => !providerHosts.includes(name))).toEqual([]);
}
