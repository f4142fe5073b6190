package brokenhouse;

import org.springframework.stereotype.Service;

/** Wrong: asks nobody for his rights and opens no transaction. */
@Service
public class OpenService {

    public void doAnything() {}
}
