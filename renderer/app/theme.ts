import { theme, type ThemeConfig } from 'antd'
import type { TextSize } from '#ui/text-size'

/** One calm blue, status colours for status only; the same values stand as variables in base.css. */
export function themeFor(size: TextSize): ThemeConfig {
  return {
    algorithm: theme.defaultAlgorithm,
    token: {
      colorPrimary: '#1d5fa6',
      colorInfo: '#1d5fa6',
      colorLink: '#1d5fa6',
      colorSuccess: '#1e7a46',
      colorWarning: '#b36b00',
      colorError: '#b42318',
      colorErrorBg: '#fdf0ee',
      colorErrorBorder: '#e9b4ae',
      colorWarningBg: '#fdf5e6',
      colorWarningBorder: '#e6cb94',
      colorInfoBg: '#e8f0f9',
      colorInfoBorder: '#a9c5e4',
      colorText: '#1b2733',
      colorTextSecondary: '#4b5866',
      colorTextTertiary: '#5d6977',
      colorTextDescription: '#5d6977',
      colorTextPlaceholder: '#6b7785',
      colorBorder: '#b9c3ce',
      colorBorderSecondary: '#dfe4ea',
      colorBgLayout: '#f3f5f8',
      borderRadius: 4,
      fontSize: size,
      controlHeight: Math.round((size * 32) / 14),
      fontFamily: '"Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif',
      motion: false,
    },
    components: {
      Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 4px' },
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: '#eef2f6' },
      Tabs: { horizontalMargin: '0 0 16px 0' },
    },
  }
}
