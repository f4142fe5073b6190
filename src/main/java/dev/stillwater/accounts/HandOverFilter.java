package dev.stillwater.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends every page that a handed-over session asks for, typed, gone back to, or in another tab, to
 * the one that it was handed over for. Files of earlier screens are not given out either.
 */
class HandOverFilter extends OncePerRequestFilter {

    private static final String FILES_OF_SCREENS = "/VAADIN/dynamic/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HandedOver> handed = HandedOver.current();
        if (handed.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String only = "/" + handed.get().address();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (path.startsWith(FILES_OF_SCREENS)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isPage(request, path) && !path.equals(only)) {
            response.sendRedirect(request.getContextPath() + only);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Scripts, styles and pictures have a dot in their names, views have none. */
    private static boolean isPage(HttpServletRequest request, String path) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean ofAScreen = path.equals("/") && request.getParameter("v-r") != null;
        boolean file = path.startsWith("/VAADIN/") || path.substring(path.lastIndexOf('/') + 1).contains(".");
        return reads && !ofAScreen && !file;
    }
}
