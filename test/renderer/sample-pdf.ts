import type { Browser } from 'playwright-core'

/** A two-page PDF with embedded Chinese fonts, in base64, printed by the browser itself. */
export async function samplePdf(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  await page.setContent(`
    <style>body { font-family: 'Noto Serif CJK SC', serif; font-size: 16px } h1 { text-align: center; color: #b00 }</style>
    <h1>威海市公共就业和人才服务中心</h1>
    <p>借阅登记单　威就业人才借〔2026〕118号</p>
    <p>兹有威海市社会保险服务中心借阅王晓明同志（身份证号 370602********3319）人事档案正本壹卷，共贰拾肆份捌拾陆页。</p>
    <p style="break-before: page">第二页　回执　𠮷田美和</p>`)
  const pdf = await page.pdf({ format: 'A4', margin: { top: '30mm', left: '28mm', right: '26mm', bottom: '30mm' } })
  await page.close()
  return pdf.toString('base64')
}
