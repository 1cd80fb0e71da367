/** The formats that a compilation can be written in, by their names on the command line and in requests. */
export const exportFormats = {
  docx: { extension: 'docx', manyInquiries: true },
  xlsx: { extension: 'xlsx', manyInquiries: true },
  csv: { extension: 'csv', manyInquiries: true },
  html: { extension: 'html', manyInquiries: true },
  md: { extension: 'md', manyInquiries: true },
  /** REFI-QDA. A project is one study: its sources and codes belong to one inquiry. */
  qdpx: { extension: 'qdpx', manyInquiries: false },
  /** W3C Web Annotation. */
  annotations: { extension: 'jsonld', manyInquiries: true },
} as const;

export type ExportFormat = keyof typeof exportFormats;
