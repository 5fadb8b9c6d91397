import { DOCUMENT_KINDS, DOCUMENT_NAMES } from '#shared/person/categories'
import { lendingText } from '#text/lending'
import { CheckField } from '#ui/choice-field'
import { CodeInput } from '#ui/code-select'
import { DeskField } from '#ui/desk-field'
import { optionsOf } from '#ui/options'
import { TextField, TextInput } from '#ui/text-field'

const NUMBERS = ['一', '二']

/** Two people the unit sends; the second line may stay empty where the rule lets one come alone. */
export function HandlerFields() {
  return (
    <div className="handlers wide">
      {NUMBERS.map((number, index) => (
        <div key={number} className="handler">
          <TextField name={['handlers', index, 'name']} label={lendingText.handlerName(number)} maxLength={80} />
          <DeskField
            name={['handlers', index, 'documentKind']}
            label={lendingText.handlerKind(number)}
            className="no-label"
          >
            <CodeInput options={optionsOf(DOCUMENT_KINDS, DOCUMENT_NAMES)} />
          </DeskField>
          <DeskField
            name={['handlers', index, 'documentNo']}
            label={lendingText.handlerNo(number)}
            className="no-label"
          >
            <TextInput code maxLength={40} placeholder={lendingText.handlerNoShort} />
          </DeskField>
          <CheckField
            name={['handlers', index, 'partyMember']}
            label={`${lendingText.handlerName(number)}${lendingText.partyMember}`}
            text={lendingText.partyMember}
            className="no-label"
          />
        </div>
      ))}
    </div>
  )
}
