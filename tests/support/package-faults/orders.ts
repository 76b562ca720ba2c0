import { allOf, type Node } from './read-package';

/** Children in the only order that ECMA-376 part 1 allows: its sequences, as Excel checks them. */
const orders: Readonly<Record<string, string>> = {
  // 18.3.1.99 CT_Worksheet
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  // 18.2.27 CT_Workbook
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  // 18.8.39 CT_Stylesheet
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  // 18.8.14 CT_Dxf
  dxf: 'font numFmt fill alignment border protection extLst',
  // 18.5.1.2 CT_Table
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  dataValidation: 'formula1 formula2',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  // 21.2.2 charts
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  ser: 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  title: 'tx layout overlay spPr txPr extLst',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
};

/** Finds the first child of an element that is unknown there or stands behind one that it must precede. */
function misplaced({ name, children }: Node): string[] {
  const order = orders[name]?.split(' ');
  if (!order) return [];
  let last = 0;
  for (const one of children) {
    const at = order.indexOf(one.name);
    if (at < 0) return [`<${one.name}> is unknown in <${name}>`];
    if (at < last) return [`<${one.name}> stands behind <${order[last] ?? ''}> in <${name}>`];
    last = at;
  }
  return [];
}

/** Returns the elements of a part that stand where the specification has no place for them. */
export function orderFaults(part: Node): string[] {
  return allOf(part).flatMap(misplaced);
}
