import { HostConfig } from "adaptivecards";

export type Theme = "light" | "dark";

/** Teams shows six buttons in a row of actions; what stands behind them goes to the … menu. */
export const maxActions = 6;

type Pair = [normal: string, subtle: string];
type Foreground = Record<"default" | "dark" | "light" | "accent" | "good" | "warning" | "attention", Pair>;

const foregrounds: Record<Theme, Foreground> = {
  light: {
    default: ["#242424", "#616161"],
    dark: ["#242424", "#616161"],
    light: ["#ffffff", "#f0f0f0"],
    accent: ["#4f52b2", "#5b5fc7"],
    good: ["#1f6b3f", "#237b4b"],
    warning: ["#7a5500", "#835c00"],
    attention: ["#b5273f", "#c4314b"],
  },
  dark: {
    default: ["#ffffff", "#c8c8c8"],
    dark: ["#242424", "#616161"],
    light: ["#ffffff", "#d6d6d6"],
    accent: ["#b3b6ff", "#a9acf5"],
    good: ["#92d36e", "#85c55f"],
    warning: ["#f8d22a", "#e5c130"],
    attention: ["#ff8d9a", "#f37f8c"],
  },
};

const backgrounds: Record<Theme, Record<"default" | "emphasis" | "good" | "attention" | "warning" | "accent", string>> = {
  light: {
    default: "#ffffff",
    emphasis: "#f5f5f5",
    good: "#e9f4e4",
    attention: "#fbeaed",
    warning: "#fbf3da",
    accent: "#e8ebfa",
  },
  dark: {
    default: "#292929",
    emphasis: "#333333",
    good: "#1d3320",
    attention: "#3f2128",
    warning: "#3d3315",
    accent: "#33334f",
  },
};

function containerStyle(theme: Theme, background: string): object {
  const colours = Object.entries(foregrounds[theme]).map(([name, [normal, subtle]]) => [
    name,
    { default: normal, subtle, highlightColors: { default: "#22ffc600", subtle: "#11ffc600" } },
  ]);
  return { backgroundColor: background, foregroundColors: Object.fromEntries(colours), borderColor: "#00000000" };
}

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 400, default: 400, bolder: 600 };

/** As close to the host configuration of Teams as is public; the renderer's own default looks nothing like it. */
export function hostConfigFor(theme: Theme): HostConfig {
  const styles = Object.entries(backgrounds[theme]).map(([name, colour]) => [name, containerStyle(theme, colour)]);
  return new HostConfig({
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme === "light" ? "#e0e0e0" : "#454545" },
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: "inherit", fontSizes, fontWeights },
      monospace: { fontFamily: "var(--mono)", fontSizes, fontWeights },
    },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    containerStyles: Object.fromEntries(styles),
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: "medium", maxImageHeight: 100 },
    actions: {
      maxActions,
      spacing: "default",
      buttonSpacing: 8,
      showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      allowTitleToWrap: true,
      preExpandSingleShowCardAction: false,
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: "default", size: "default", isSubtle: false, weight: "bolder", wrap: true, maxWidth: 150 },
      value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
      spacing: 12,
    },
    textStyles: {
      heading: { size: "large", weight: "bolder", color: "default", isSubtle: false, fontType: "default" },
      columnHeader: { size: "default", weight: "bolder", color: "default", isSubtle: false, fontType: "default" },
    },
    textBlock: { headingLevel: 3 },
    table: { cellSpacing: 8 },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "default", size: "default", color: "default", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "default", size: "default", color: "default" },
      },
      errorMessage: { color: "attention", weight: "default", size: "small", spacing: "small" },
    },
  });
}
