import { Drawer } from 'antd'
import { KEY_GUIDE, shellText } from '#text/shell'

type Props = { readonly open: boolean; readonly onClose: () => void }

/** Every key in one panel; F1 opens and closes it. */
export function HelpPanel({ open, onClose }: Props) {
  return (
    <Drawer title={shellText.helpTitle} open={open} onClose={onClose} size="26rem" destroyOnHidden>
      {KEY_GUIDE.map(({ title, keys }) => (
        <section key={title} className="help-group">
          <h2>{title}</h2>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Drawer>
  )
}
