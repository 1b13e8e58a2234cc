import { render } from "preact";
import { App } from "./shell/App";
import "./styles/base.css";

const place = document.querySelector("#page");
if (place) render(<App />, place);
