/** Every row of a list is as high as this, so that the list knows its length without drawing it. */
export const ROW_HEIGHT = 112;
