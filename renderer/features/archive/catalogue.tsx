import { Button } from 'antd'
import { useState } from 'react'
import { useRoles } from '#calls/use-session'
import type { MaterialClass } from '#shared/archive/material-classes'
import { archiveText } from '#text/archive'
import type { ArchiveFile } from './archive-file.ts'
import { CatalogueClass } from './catalogue-class.tsx'
import { CLASS_GROUPS } from './class-groups.ts'

/** What is in the file, by the ten classes; each folds, and takes further material at its end. */
export function Catalogue({ file }: { readonly file: ArchiveFile }) {
  const { materials } = file
  const mayAdd = useRoles().some((role) => role === 'clerk' || role === 'keeper')
  const [folded, setFolded] = useState<readonly MaterialClass[]>([])
  const [addingTo, setAddingTo] = useState<MaterialClass | null>(null)
  const filled = [...new Set(materials.map((material) => material.class))]
  const allFolded = filled.length > 0 && filled.every((code) => folded.includes(code))

  return (
    <section className="catalogue" aria-label={archiveText.catalogue}>
      <header className="catalogue-head">
        <h2>{archiveText.catalogue}</h2>
        <span className="catalogue-sum">
          {archiveText.sum(materials.length, sumOf(materials, 'pieces'), sumOf(materials, 'pages'))}
        </span>
        <Button size="small" type="text" onClick={() => setFolded(allFolded ? [] : filled)}>
          {allFolded ? archiveText.unfoldAll : archiveText.foldAll}
        </Button>
      </header>
      <div className="catalogue-body">
        {CLASS_GROUPS.map(({ head, classes }) => (
          <div key={head ?? classes[0]?.code} className="class-group">
            {head !== null && <p className="class-group-head">{head}</p>}
            {classes.map((entry) => (
              <CatalogueClass
                key={entry.code}
                file={file}
                entry={entry}
                open={!folded.includes(entry.code)}
                onFold={() =>
                  setFolded(
                    folded.includes(entry.code)
                      ? folded.filter((code) => code !== entry.code)
                      : [...folded, entry.code],
                  )
                }
                mayAdd={mayAdd}
                adding={addingTo === entry.code}
                onAdding={(adding) => setAddingTo(adding ? entry.code : null)}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function sumOf(materials: ArchiveFile['materials'], what: 'pieces' | 'pages'): number {
  return materials.reduce((sum, material) => sum + material[what], 0)
}
