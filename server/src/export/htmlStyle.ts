/** How the page of a compilation looks: the reader's own light or dark, and on paper. Sides differ by line as well as colour. */
export const style = `
:root {
  color-scheme: light dark;
  --line: #8886;
}

body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 1rem;
  font:
    1rem/1.5 'Segoe UI',
    system-ui,
    sans-serif;
}

.scroll {
  max-height: 80vh;
  overflow: auto;
  border: 1px solid var(--line);
}

table {
  border-collapse: collapse;
  font-size: 0.85rem;
}

th,
td {
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--line);
  text-align: left;
  white-space: nowrap;
}

thead th {
  position: sticky;
  top: 0;
  background: Canvas;
}

tbody th {
  position: sticky;
  left: 0;
  background: Canvas;
}

h2 {
  margin-top: 2.5rem;
  border-bottom: 1px solid var(--line);
}

h3 {
  padding-left: 0.5rem;
  border-left: 0.4rem solid var(--line);
}

h3.for {
  border-left: 0.4rem solid #2e7d32;
}

h3.against {
  border-left: 0.4rem double #c62828;
}

h3.mixed {
  border-left: 0.4rem dashed #b26a00;
}

q::before,
q::after {
  content: none;
}

.statements li {
  margin-bottom: 0.5rem;
}

.kind,
.silent,
small {
  opacity: 0.8;
}

@media print {
  .scroll {
    max-height: none;
    overflow: visible;
  }

  section {
    break-inside: auto;
  }

  h2,
  h3 {
    break-after: avoid;
  }
}
`;
