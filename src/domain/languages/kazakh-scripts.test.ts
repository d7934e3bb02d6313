import { describe, expect, test } from 'vitest'
import { isArabicKazakh } from './arabic-kazakh.ts'
import { isLatinKazakh } from './latin-kazakh.ts'

/** One sentence in each alphabet; the table gives what each alphabet makes of the letters that they differ in. */
const sentences = [
  'Облыстық өлкетану мұражайында халықаралық мұражайлар күніне арналған көрме ашылды',
  'Құрметті оқырмандар, кітапхана дүйсенбі күні жабық болады',
  'Мемлекет басшысы жаңа заңға қол қойды деп хабарлайды баспасөз қызметі',
  'Алаяқтардан сақ болыңыздар, ешкімге код айтпаңыздар',
  'Жаңа жыл құтты болсын!',
]
const alphabets = {
  'apostrophes, 2017': "ә a' ғ g' и i' й i' ң n' ө o' ш s' ү u' ұ u у y' ы y і i ж j қ q х h",
  'acutes, 2018': 'ә á ғ ǵ и ı й ı ң ń ө ó ш sh ү ú ұ u у ý ы y і i ж j қ q х h',
  'diaereses, 2021': 'ә ä ғ ğ и i й i ң ñ ө ö ш ş ү ü ұ ū у u ы y і ı ж j қ q х h',
  'of the newsroom': 'ә ä ғ ğ и ï й y ң ñ ө ö ш ş ү ü ұ u у w ы ı і i ж j қ q х x',
  'typed with q': 'ә a ғ g и i й i ң n ө o ш sh ү u ұ u у u ы y і i ж j қ q х h',
  'typed with k': 'ә a ғ g и i й i ң n ө o ш sh ү u ұ u у u ы y і i ж zh қ k х kh',
}
const shared = 'а a б b в v г g д d е e з z к k л l м m н n о o п p р r с s т t ф f я ia'

describe.each(Object.entries(alphabets))('Kazakh in Latin letters: %s', (_, pairs) => {
  const letters = `${pairs} ${shared}`.split(' ')
  const written = (text: string) =>
    text.toLowerCase().replace(/[а-яәіңғүұқөһ]/g, (letter) => letters[letters.indexOf(letter) + 1] ?? letter)
  test.each(sentences.map(written))('%s', (text) => {
    expect(isLatinKazakh(text)).toBe(true)
    // A capital I is that of ı and of i.
    if (!text.includes('ı')) expect(isLatinKazakh(text.toUpperCase())).toBe(true)
  })
})

test.each([
  'Kitaphanada zhana korme ashyldy, kelinizder!',
  'Salem! Bugin muzeide korme ashylady',
  'Jana jil kutti bolsin!',
  'Oblistik muzeide jana korme ashildi, ogan kala turgindari katisti',
  'Erten kitaphana jabyq',
  'Elordada ulttyq kitap kúni ótti',
])('as people type: %s', (text) => {
  expect(isLatinKazakh(text)).toBe(true)
})

test.each([
  'The regional library opened a new exhibition for young readers.',
  'Every baby may fly away by the sky, my type of system',
  'Muze yeni sergisini açtı, şehir sakinleri katıldı',
  'Yeni yılınız kutlu olsun!',
  "Viloyat kutubxonasida yangi ko'rgazma ochildi, unda yuzdan ortiq asar namoyish etildi",
  "Bugun kutubxonada yangi kitoblar taqdimoti bo'ldi",
  'Şäherde täze muzeý açyldy, oňa köp adam gatnaşdy',
  'Elmi kitabxana yeni sərgi açdı',
  'Die Bibliothek eröffnete eine neue Ausstellung',
  'Muzeum otwiera nowa wystawe dla mlodych czytelnikow',
  'Minden emberi lény szabadon születik',
  'Qatar Airways flights to Doha',
  'Oblastnaya biblioteka otkryla novuyu vystavku dlya chitateley',
  'V muzee proshla vystavka, posvyashchennaya dnyu muzeyev',
  'Vnimanie, moshenniki! Ne otkryvayte ssylki',
  'Zhurnal Kultura',
  'Copyright 2025 Astana Opera',
  'Instagram',
  '',
])('no Kazakh: %s', (text) => {
  expect(isLatinKazakh(text)).toBe(false)
})

test.each([
  'وبلىستىق كىتاپحانادا كورمە اشىلدى',
  'ەلوردادا حالىقارالىق كونگرەسس باستالدى',
  'قازاقستان رەسپۋبليكاسىنىڭ پرەزيدەنتى قاسىم-جومارت توقاەۆ ءسوز سويلەدى',
  'قالا تۇرعىندارى مەن وقۋشىلار قاتىستى',
])('Kazakh in Arabic letters: %s', (text) => {
  expect(isArabicKazakh(text)).toBe(true)
})

test.each([
  'افتتح المتحف الإقليمي معرضا جديدا على مستوى المدينة',
  'موزه منطقه‌ای نمایشگاه جدیدی افتتاح کرد',
  'ضلعی لائبریری میں نئی نمائش کا افتتاح ہوا',
  'ۋىلايەتلىك مۇزېي يېڭى كۆرگەزمە ئاچتى، شەھەر ئاھالىسى قاتناشتى',
  'مۆزەخانەی هەرێم پێشانگایەکی نوێی کردەوە',
])('other words in Arabic letters: %s', (text) => {
  expect(isArabicKazakh(text)).toBe(false)
})
