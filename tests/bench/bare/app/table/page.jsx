const rows = Array.from({ length: 300 }, (_, row) => ({
  id: row,
  name: `Institution ${row}`,
  cells: ['accepted', 'accepted', 'waiting', 'none', 'reason', '17.12.2026'],
}))

/** The floor of a table: 300 rows of words, no query, no links, no icons. */
export default function Page() {
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
