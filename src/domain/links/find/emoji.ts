/** The source of a pattern: pictures, flags, arrows, bullets and ticks, as people put them around links. */
export const emoji = String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3\u2190-\u21ff\u2022\u25a0-\u27bf]`
