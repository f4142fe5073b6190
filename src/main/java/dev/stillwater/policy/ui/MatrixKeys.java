package dev.stillwater.policy.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * The matrix by keyboard. Arrows move from cell to cell as in every grid; here one Enter opens what the
 * cell holds, where a grid by itself needs two: one to enter the cell, one to press its button.
 */
final class MatrixKeys {

    private static final String ENTER =
            """
            if (!this.$matrixKeys) {
              this.$matrixKeys = true;
              this.addEventListener('keydown', event => {
                if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey || this.interacting) return;
                const cell = this.shadowRoot && this.shadowRoot.activeElement;
                const button = cell && cell._content && cell._content.querySelector('button:not([disabled])');
                if (button) { event.preventDefault(); event.stopPropagation(); button.click(); }
              }, true);
            }
            """;
    private static final String FOCUS =
            """
            let left = 20;
            const look = () => {
              const button = [...this.querySelectorAll('button[data-at]')].find(each => each.dataset.at === $0);
              if (button) {
                button.scrollIntoView({block: 'center', inline: 'center'});
                button.focus();
                button.classList.add('found');
                setTimeout(() => button.classList.remove('found'), 2500);
              } else if (left-- > 0) setTimeout(look, 60);
            };
            setTimeout(look, 60);
            """;

    private MatrixKeys() {}

    static void listen(Grid<?> matrix) {
        matrix.addAttachListener(attach -> matrix.getElement().executeJs(ENTER));
    }

    /** @param at the cell's or heading's own name in the page */
    static void focus(Grid<?> matrix, String at) {
        matrix.getElement().executeJs(FOCUS, at);
    }
}
