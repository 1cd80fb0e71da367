/** How much import takes on. A file beyond a limit is named and left alone; nothing is cut off. */

/** The largest file, in bytes: a report of a thousand pages with pictures is a third of it. */
export const largestFile = 128 * 1024 * 1024;

/** What the parts of a Word file may unpack to together, in bytes: the text of the longest report is a tenth of it. */
export const largestUnpacked = 128 * 1024 * 1024;
