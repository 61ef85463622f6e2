package org.carepeers.workflow.diagram;

/**
 * A rectangle in a drawing, in pixels.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
record Box(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int centerX() {
        return x + width / 2;
    }

    int centerY() {
        return y + height / 2;
    }

    Box grown(int by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
