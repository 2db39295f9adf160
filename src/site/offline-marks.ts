/** Stand on the page about the offline copy for its size, which is known when the copy is written. */
export const offlineMarks = { compressed: '%offline-compressed%', whole: '%offline-whole%' } as const;
