import { Radio } from 'antd'
import { settingsText } from '#text/settings'
import { TEXT_SIZES, useTextSize } from '#ui/text-size'

export function DisplaySection() {
  const { size, choose } = useTextSize()
  return (
    <section className="settings-part">
      <h2 id="text-size">{settingsText.textSize}</h2>
      <Radio.Group
        aria-labelledby="text-size"
        optionType="button"
        value={size}
        options={TEXT_SIZES.map((value) => ({ value, label: `${settingsText.textSizes[value]} ${value}` }))}
        onChange={(event) => choose(event.target.value as typeof size)} // one of the options above
      />
      <p className="settings-hint">{settingsText.textSizeHint}</p>
    </section>
  )
}
