package resilience;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitBreakerTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ManualClock clock = new ManualClock();
    private final ScriptedService service = new ScriptedService();
    private CircuitBreaker breaker;

    @BeforeEach
    void setUp() {
        breaker = new CircuitBreaker(2, PAUSE, clock);
    }

    @Test
    void opensAfterTheLastFailureThatIsAllowed() {
        service.failNext(2);

        assertThrows(ServiceException.class, () -> breaker.call(service::answer));
        assertThrows(ServiceException.class, () -> breaker.call(service::answer));
        var refused = assertThrows(OpenException.class, () -> breaker.call(service::answer));

        assertAll(
                () -> assertEquals(2, service.calls()),
                () -> assertTrue(refused.getMessage().contains("30 s"), refused::getMessage));
    }

    @Nested
    class WhenOpen {
        @BeforeEach
        void open() {
            service.failNext(2);
            for (int i = 0; i < 2; i++) {
                try {
                    breaker.call(service::answer);
                } catch (ServiceException expected) {
                    // what opens it
                }
            }
        }

        @Test
        void triesOnceAfterThePause() {
            clock.advance(PAUSE);
            assertEquals("answer 3", breaker.call(service::answer));
        }
    }

    @ParameterizedTest(name = "{0} failures, {1}")
    @MethodSource("limits")
    void countsOnlyFailuresInARow(int failures, boolean opens) {
        service.failNext(failures - 1);
        for (int i = 1; i < failures; i++) {
            assertThrows(ServiceException.class, () -> breaker.call(service::answer));
        }
        assertEquals(opens, breaker.isOpen());
    }

    static Stream<Arguments> limits() {
        return Stream.of(Arguments.of(1, false), Arguments.of(2, false), Arguments.of(3, true));
    }

    /** Time that passes when the test says so. */
    private static final class ManualClock extends Clock {
        private Instant now = Instant.EPOCH;

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class ScriptedService {
        private final Deque<Supplier<String>> script = new ArrayDeque<>();
        private int calls;

        void failNext(int times) {
            for (int i = 0; i < times; i++) {
                script.add(() -> {
                    throw new ServiceException("down");
                });
            }
        }

        String answer() {
            calls++;
            Supplier<String> next = script.poll();
            return next == null ? "answer " + calls : next.get();
        }

        int calls() {
            return calls;
        }
    }
}
