/**
 * Made by tools/make-confusables.ts from Unicode 17.0.0's confusables.txt (UTS #39). Copyright © 2016-2025 Unicode,
 * Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Used
 * under the Unicode License V3, which stands in UNICODE-LICENSE.txt beside this file.
 *
 * Letters, by the one of a to z that they look like.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'ɑΑαАаᎪᗅᴀẚꓮꭺ',
  b: 'ƀƂƃƄɓʙΒБВЬвѢѣҌҍᏏᏴᏼᑲᑳᖯᗷⲂⲃꓐꞴ',
  c: 'ȼϲϹСсҪҫᏟᴄⲤⲥꓚꮯ',
  d: 'ƉƌɖɗԁᎠᏧᑯᗞᗪᴅꓒꓓꭰ',
  e: 'ɆɇΕЕеҽҿᎬᴇꓰꬲꭼ',
  f: 'ƑƒϜքᖴᵮẝꓝꜰꞘꞙꬵ',
  g: 'ƍǤǥɠɡɢԌԍցᏀᏳᏻᶃᶢꓖꮐ',
  h: 'ĦħɦʜΗНнћҢңһӇӈӉӊհᎻᏂᏲᕼᵸⱧⲎⲏꓧꚕꮋ',
  i: 'ƖƗɨɩɪΙιІіӀւᎥᵻᵼιⲒⲓꙇꭵ',
  j: 'ɈɉͿϳЈјᎫᒍᴊꓙꞲꭻ',
  k: 'ĸƙΚκϰКкҚқҞҟᏦᴋⱩⲔⲕꓗꝀꮶ',
  l: 'ƚǀɫɭʟӏᏞᒪⳐⳑꓡꓲꮮ',
  m: 'ɱʍΜϺМмӍӎᎷᗰᴍᵯⲘⲙꓟꮇ',
  n: 'ŋƝƞɳɴΝηղոռᵰⲚⲛꓠ',
  o: 'ƟǾɵΘΟθοσϑϭϴОоѲѳӨөՕօთჿᎾᏫᴏᴑⲐⲑⲞⲟꓳꝊꝋꬽꬾꭴꮎꮻ',
  p: 'ƥƿΡρϱϸРрᏢᑭᴘᴩᵽⲢⲣⳎⳏꓑꮲ',
  q: 'ʠԛգզꞯ',
  r: 'ƦɍɼɽʀгғᎡᏒᖇᴦᵲⲅꓣꭇꭈꭱꮁꮢ',
  s: 'ƽʂЅѕՏᏕᏚᵴꓢꜱꮪ',
  t: 'ŦŧƭƮȾΤτТтҬҭᎢᴛᵵⲦⲧꓔꭲ',
  u: 'ɄʋυџՍսᏌᑌᴜᵾꓴꞟꭎꭒꮜ',
  v: 'νѴѵᏙᐯᴠꓦꮩ',
  w: 'ɯшѡѽԜԝաᎳᏔᴡⲽꓪꝡꮃ',
  x: 'ΧХхҲᕁᕽⲬꓫꞳ',
  y: 'ƴɎɏɣʏΥγϒУуҮүҰұყᎩᎽᶌỿⲨⲩꓬꭚ',
  z: 'ƵƶȤȥʐΖᏃᴢᵶꓜꮓ',
};
