/** Cells as `'sheet'!$A$2:$A$5` with what they show, for programs that draw before they compute. */
export interface ChartCells<Value> {
  readonly cells: string;
  readonly shown: readonly Value[];
}

/** A bar chart of one row of figures that Excel draws from the cells. */
export interface NativeChart {
  /** Name of the sheet that shows it. */
  readonly sheet: string;
  readonly title: string;
  /** What the row of figures is called. */
  readonly name: string;
  readonly categories: ChartCells<string>;
  readonly values: ChartCells<number | null>;
  readonly horizontal: boolean;
  /** The axis ends here; null lets it fit. */
  readonly max: number | null;
  readonly format: string;
  /** Corners in columns and rows from 0. */
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text properties: black Tahoma, size in hundredths of a point. */
function textProperties(size: number, bold: boolean): string {
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Tahoma"/><a:cs typeface="Tahoma"/></a:defRPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="th-TH" sz="1100" b="1"><a:latin typeface="Tahoma"/><a:cs typeface="Tahoma"/></a:rPr><a:t>${escape(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${escape(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function dataXml({ categories, values, format }: NativeChart): string {
  const names = `<c:strCache>${pointsXml(categories.shown)}</c:strCache>`;
  const figures = `<c:numCache><c:formatCode>${escape(format)}</c:formatCode>${pointsXml(values.shown)}</c:numCache>`;
  return (
    `<c:cat><c:strRef><c:f>${escape(categories.cells)}</c:f>${names}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escape(values.cells)}</c:f>${figures}</c:numRef></c:val>`
  );
}

function seriesXml(chart: NativeChart): string {
  const { name, format } = chart;
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr>${textProperties(900, false)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
  const labels = `<c:dLbls><c:numFmt formatCode="${escape(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${text}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const fill =
    '<c:spPr><a:solidFill><a:srgbClr val="595959"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>';
  return `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escape(name)}</c:v></c:tx>${fill}<c:invertIfNegative val="0"/>${labels}${dataXml(chart)}</c:ser>`;
}

function axesXml({ horizontal, max }: NativeChart): string {
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr>${textProperties(900, false)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
  const order = horizontal ? 'maxMin' : 'minMax';
  const category = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
  const scale = `<c:scaling><c:orientation val="minMax"/>${max === null ? '' : `<c:max val="${max}"/>`}<c:min val="0"/></c:scaling>`;
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr></c:majorGridlines>';
  const value = `<c:valAx><c:axId val="2"/>${scale}<c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text}<c:crossAx val="1"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${max === null ? '' : `<c:majorUnit val="${max / 5}"/>`}</c:valAx>`;
  return category + value;
}

/** Returns the part `xl/charts/chartN.xml` (ECMA-376 part 1, 21.2). */
export function chartXml(chart: NativeChart): string {
  const direction = chart.horizontal ? 'bar' : 'col';
  const plot = `<c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(chart)}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axesXml(chart)}</c:plotArea>`;
  return `${head}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>${plot}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function cornerXml(name: string, [column, row]: readonly [number, number]): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** Returns the part `xl/drawings/drawingN.xml` that anchors one chart (relation `rId1`). */
export function drawingXml({ from, to, title }: NativeChart): string {
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escape(title).replace(/"/g, '&quot;')}" descr="${escape(title).replace(/"/g, '&quot;')}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `${head}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingNamespace}"><xdr:twoCellAnchor>${cornerXml('from', from)}${cornerXml('to', to)}${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

/** Returns a relations part with one target. */
export function relationXml(type: 'chart' | 'drawing', target: string): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
}
