import { expect, test } from '@playwright/test';
import { judgeLanguage } from '../../../../src/checks/language/index.ts';

async function expectEnglish(texts: string[]): Promise<void> {
  const verdicts = await Promise.all(texts.map((text) => judgeLanguage(text)));
  expect(texts.filter((_, index) => !verdicts[index]?.english)).toEqual([]);
}

async function expectLanguages(texts: Record<string, string>): Promise<void> {
  const entries = Object.entries(texts);
  const verdicts = await Promise.all(entries.map(([, text]) => judgeLanguage(text)));
  expect(verdicts).toEqual(entries.map(([language]) => ({ english: false, language })));
}

test('accepts a plain English question', async () => {
  await expectEnglish(['My inbox has been empty since this morning. How do I get my messages back?']);
});

test('accepts terse, lower-case and technical English', async () => {
  await expectEnglish([
    'imap timeout since yesterday',
    'catch-all alias for custom domain',
    'smtp 535 after password change',
    'sieve vacation script',
    'wireguard mtu',
    'Alias limit',
    'DKIM alignment',
    'quota exceeded',
    'port 465 blocked',
    'dns leak ipv6 linux',
    'vpn kill switch nftables',
  ]);
});

test('accepts English with mistakes in it', async () => {
  await expectEnglish([
    'cnat login to webmail pls help',
    'i no can open my acount since two day',
    'what is the adress of imap server',
    'attachmnt too big, how much is limit',
    'kindly do the needful sir, mail is not recive',
  ]);
});

test('accepts English around names and greetings from elsewhere', async () => {
  await expectEnglish([
    'Müller account locked',
    'Refund please, Kowalczyk',
    'Hola! My mail stopped working on the phone',
    'folder Entwürfe appears twice in webmail',
    'Webmail shows wrong characters\n\nBernard Lefèvre',
  ]);
});

test('accepts English with names and examples in other letters', async () => {
  await expectEnglish([
    'My name is Ольга Смирнова and I cannot open the calendar.',
    'I wrote to Ольга Смирнова twice and she never got it.',
    'Regards, Marta Zielińska, Łódź. I await a letter from urząd skarbowy.',
    'Names in Greek (Ελένη Παπαδοπούλου) turn into question marks.',
    'Bitwarden login Nitrokey webmail',
  ]);
});

test('accepts one short English question about a foreign text that is pasted without quotes', async () => {
  await expectEnglish([
    'Is this from you?\n\nGentile utente, la Sua casella sarà sospesa entro domani. Acceda subito al collegamento per confermare i dati.',
    'Are these real?\n\nGeachte klant, uw wachtwoord verloopt vandaag. Klik op de knop om het te behouden, anders verliest u al uw berichten.',
    'Setup stops: Das Programm kann nicht gestartet werden, weil eine Datei auf dem Rechner fehlt. Any ideas?',
    'The phone shows: Impossible de vérifier le nom du compte ou le mot de passe. Please help me.',
  ]);
});

test('accepts an English writer who quotes a dialog in German', async () => {
  await expectEnglish([
    'Every time I start the program it says „Die Anmeldung beim Server ist fehlgeschlagen. Bitte geben Sie ein neues Passwort ein“ and then nothing arrives.',
    'I get this when sending:\nBeim Senden der Nachricht ist ein Fehler aufgetreten. Der Server ist nicht erreichbar oder lehnt die Verbindung ab. Bitte überprüfen Sie die Einstellungen und versuchen Sie es erneut.',
  ]);
});

test('accepts an English sentence that a foreign message ends', async () => {
  await expectEnglish([
    'When I send it I get Die Nachricht konnte nicht gesendet werden, aber der Server antwortet.',
    'I need the file that my bank calls wyciąg z rachunku bankowego',
  ]);
});

test('accepts a question above a pasted log', async () => {
  await expectEnglish([
    'What does this mean?\n\n2026-03-01 10:22:01 imap[812]: Verbindung abgelehnt, erneuter Versuch\n2026-03-01 10:22:04 imap[812]: Zeitüberschreitung bei der Anmeldung\n    at verbinden (/opt/post/verbindung.js:12:3)',
    'Mail::Client refuses to start:\n```\nFehler: Zertifikat abgelaufen, Verbindung wird beendet\n```',
  ]);
});

test('accepts a message in two languages when one of them is English', async () => {
  await expectEnglish([
    'Nie mogę wysłać żadnej wiadomości od wczoraj, co mam zrobić? I cannot send any message since yesterday, what should I do?',
    'Календарь не синхронизируется с телефоном. The calendar does not synchronize with the phone, although it is switched on there.',
  ]);
});

test('accepts what has no language at all', async () => {
  await expectEnglish([
    '',
    '   \n ',
    '12345',
    'user@mail.example',
    'https://mail.example/inbox?folder=Gesendet&seite=2',
    'anna@mail.example, bernd@mail.example',
    'Thunderbird 128.3 (64-bit)',
    'ERR_CONNECTION_TIMED_OUT',
    '0x8004010F 0x800CCC0E',
    'a'.repeat(300),
    '???',
  ]);
});

test('names the language of a foreign message', async () => {
  await expectLanguages({
    es: 'No puedo entrar en mi cuenta desde ayer. ¿Qué debo hacer para recuperar la contraseña?',
    pt: 'Não consigo entrar na minha conta desde ontem. O que devo fazer para recuperar a senha?',
    fr: "Je n'arrive plus à ouvrir mon compte depuis hier. Que dois-je faire pour changer le mot de passe ?",
    de: 'Seit gestern komme ich nicht mehr in mein Konto. Wie kann ich das Passwort zurücksetzen?',
    it: 'Da ieri non riesco più ad aprire il mio account. Come posso recuperare la password?',
    nl: 'Sinds gisteren kan ik niet meer inloggen op mijn account. Hoe kan ik het wachtwoord herstellen?',
    sv: 'Sedan igår kan jag inte logga in på mitt konto. Hur får jag ett nytt lösenord?',
    fi: 'En ole päässyt eilisestä lähtien kirjautumaan tililleni. Miten saan uuden salasanan?',
    pl: 'Od wczoraj nie mogę zalogować się na swoje konto. Jak mogę odzyskać hasło?',
    cs: 'Od včerejška se nemohu přihlásit ke svému účtu. Jak získám nové heslo?',
    hu: 'Tegnap óta nem tudok belépni a fiókomba. Hogyan kaphatok új jelszót?',
    tr: 'Dünden beri hesabıma giriş yapamıyorum. Şifremi nasıl yenileyebilirim?',
    id: 'Sejak kemarin saya tidak bisa masuk ke akun saya. Bagaimana cara mengganti kata sandi?',
    vi: 'Từ hôm qua tôi không thể đăng nhập vào tài khoản. Làm thế nào để lấy lại mật khẩu?',
    ru: 'Со вчерашнего дня не могу войти в свой аккаунт. Как восстановить пароль?',
    uk: 'З учорашнього дня не можу увійти до свого облікового запису. Як відновити пароль?',
    el: 'Από χθες δεν μπορώ να συνδεθώ στον λογαριασμό μου.',
    ja: '昨日からThunderbirdでメールを受信できません。どうすればいいですか。',
    ko: '어제부터 메일을 받을 수 없습니다. 어떻게 해야 하나요?',
    'zh-Hans': '从昨天开始我无法登录邮箱，请问应该怎么办？',
    'zh-Hant': '從昨天開始我無法登入信箱，請問應該怎麼辦？',
    hi: 'कल से मैं अपने खाते में प्रवेश नहीं कर पा रहा हूँ। मुझे क्या करना चाहिए?',
    th: 'ตั้งแต่เมื่อวานฉันเข้าสู่ระบบไม่ได้ ต้องทำอย่างไร',
  });
});

test('names languages that are written from right to left', async () => {
  await expectLanguages({
    ar: 'لا أستطيع الدخول إلى حسابي منذ الأمس. ماذا يجب أن أفعل؟',
    he: 'מאתמול אני לא מצליח להיכנס לחשבון שלי. מה לעשות?',
    fa: 'از دیروز نمی‌توانم وارد حساب خود شوم. چگونه گذرواژه را عوض کنم؟',
    ur: 'کل سے میں اپنے اکاؤنٹ میں داخل نہیں ہو پا رہا ہوں۔ مجھے کیا کرنا چاہیے؟',
  });
});

test('recognizes Hindi in Latin letters', async () => {
  await expectLanguages({ 'hi-Latn': 'mera account kal se open nahi ho raha hai, kya karna chahiye' });
});

test('recognizes Swahili', async () => {
  for (const text of [
    'Siwezi kutuma barua pepe tangu asubuhi. Nifanye nini?',
    'Tafadhali nisaidie, simu yangu haipokei ujumbe.',
    'nimesahau nenosiri langu',
  ]) {
    expect(await judgeLanguage(text), text).toEqual({ english: false, language: 'sw' });
  }
});

test('names no language where it is not sure', async () => {
  for (const text of [
    'Surelku ora bisa mlebu wiwit wingi, kudu piye?',
    'ne mogu otkryt pisma na telefone, pomogite pozhaluysta',
    'Ba na iya aika saƙo daga wayata ba tun jiya.',
    'Ni allaf agor fy e-bost ar y ffôn newydd.',
  ]) {
    expect(await judgeLanguage(text), text).toEqual({ english: false, language: 'und' });
  }
});

test('tells Malay from Indonesian', async () => {
  await expectLanguages({
    ms: 'Saya tidak boleh buka akaun emel saya sejak semalam, macam mana nak tukar kata laluan',
  });
});

test('recognizes short foreign titles', async () => {
  const titles = [
    'contraseña olvidada',
    'Postfach voll',
    'mot de passe oublié',
    'salasana unohtui',
    'geen mail meer',
    'şifremi unuttum',
    'nie działa poczta',
  ];
  const verdicts = await Promise.all(titles.map((title) => judgeLanguage(title)));
  expect(titles.filter((_, index) => verdicts[index]?.english)).toEqual([]);
});

test('declines a foreign message that quotes an English error', async () => {
  await expectLanguages({
    de: 'Beim Abrufen kommt seit heute immer diese Meldung:\nSecure connection failed. Please contact the site owner and try again.\nWas kann ich tun?',
    es: 'Al enviar aparece este error: 550 5.7.1 Your message was rejected because the sender is not authenticated. No sé cómo arreglarlo, gracias por su ayuda.',
    nl: 'Als ik een bericht verstuur krijg ik "The server refused the connection. You may try again later". Hoe los ik dit op?',
    'zh-Hans':
      '更新以后文件都被删除了，怎么办？操作进程：C:\\Programs\\app.exe --backgroundtask removeDirectory --metricsid Quota，还有一个进程：C:\\Programs\\app.exe --backgroundtask removeDirectory --metricsid Quota',
    ru: 'При входе пишет: Access denied, you do not have permission to open this page. Что мне делать?',
  });
});

test('takes time that grows with the length only', async () => {
  await judgeLanguage('Seit gestern komme ich nicht in mein Konto.');
  const worst = [
    'a',
    '-',
    '1-',
    'a.',
    'a_',
    '@',
    '"ab ',
    '“ab ',
    '`',
    '<a',
    ' /',
    'c:\\a b',
    'http',
    'at x:',
    '汉',
    '--a ',
    ' --a',
    'я. ',
    'ﷺ',
    'Thanks Jo, ',
    'Regards ',
    '(я',
  ];
  for (const piece of worst) {
    const text = piece.repeat(65_536 / piece.length);
    const start = performance.now();
    await judgeLanguage(text);
    // Measured: at most 10 ms; a pattern that reads a text again and again takes minutes.
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(500);
  }
});
